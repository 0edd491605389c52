import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';
import { toGold } from '../../../src/schema/gold.ts';

const HEAD = 'Hamar, 12 January 2034 – The World Cup went on in Hamar (NOR) with the Women’s 500m.';
const RACE = 'Vera Lind (SWE) won the Women’s 500m in 37.40, with Anna Falk (GER) 0.04 behind. Eva Ruiz (ESP) fell.';

const ownerOf = (speech: string) => {
  const times = toGold(extract([HEAD, RACE, speech].join('\n\n'))).times ?? [];
  return times.find(({ text }) => text === 'Four hundredths')?.competitor;
};

describe('an amount that speech takes up', () => {
  it.each([
    ['is the speaker’s own, who raced for it', '“Four hundredths, that is nothing,” said Falk.', 'Anna Falk'],
    ['also on the other side of it', '“Four hundredths, that is enough,” said Lind.', 'Vera Lind'],
    ['is whose it was, for others', '“Four hundredths is one blink,” said head coach Pia Holm.', 'Anna Falk'],
  ])('%s', (_, speech, owner) => expect(ownerOf(speech)).toBe(owner));
});

const told = (speech: string, figure: string) => {
  const times = toGold(extract([HEAD, RACE, speech].join('\n\n'))).times ?? [];
  const found = times.findLast(({ text }) => text === figure);
  return [found?.kind, found?.competitor];
};

describe('a figure that speech takes up', () => {
  it.each([
    ['is the result it repeats', '“I never expected a 37.40,” said Lind.', '37.40', ['result', 'Vera Lind']],
    ['less exactly', '“A 37.4, I did not see that coming,” said Falk.', '37.4', ['result', 'Vera Lind']],
    ['or one the board showed', '“The board said 38.51, and I cried,” said Ruiz.', '38.51', ['result', undefined]],
    ['but no aim', '“I wanted a 36.9,” said Lind.', '36.9', ['other', null]],
  ])('%s', (_, speech, figure, expected) => {
    const [kind, competitor] = told(speech, figure);
    expect([kind, expected[1] === undefined ? undefined : competitor]).toEqual(expected);
  });
});
