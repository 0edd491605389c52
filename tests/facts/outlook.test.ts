import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { toGold } from '../../src/schema/gold.ts';

const told = (head: string, body: string) => {
  const { placings = [], records = [] } = toGold(extract(`${head}\n\nHamar, Norway, 6 March 2032\n\n${body}\n`));
  return [
    ...placings.map(({ rank, current }) => `${rank} ${current ? 'now' : 'before'}`),
    ...records.map(({ type, status }) => `${type} ${status}`),
  ];
};

const NEWS = 'Vera Lind (SWE) finished third in the Women’s 1500m in 1:54.20, a personal best.';

describe('a release that looks ahead', () => {
  it.each([
    ['# Preview: World Cup final in Hamar', NEWS],
    ['# Five things to watch in Hamar', NEWS],
    ['# Women’s 1500m: ones to watch', NEWS],
    ['# World Cup final: facts and figures', `${NEWS}\n\nThe hosts could win a first medal.`],
    ['# Lind is back', `The World Cup opens in the Vikingskipet this weekend.\n\n${NEWS}`],
    ['# Lind leads the field', `Forty skaters will line up in the Vikingskipet on Friday.\n\n${NEWS}`],
  ])('tells what was before: %s', (head, body) => {
    expect(told(head, body)).toEqual(['3 before', 'personal_best standing']);
  });

  it.each([
    ['# Lind third in Hamar', NEWS],
    ['# World Cup final: facts and figures', NEWS],
    ['# Lind third', `Vera Lind won bronze and will line up again tomorrow.\n\n${NEWS}`],
    ['# Lind third', `The World Cup opens this season in Hamar, and Vera Lind won bronze.\n\n${NEWS}`],
    ['# Lessons from Hamar: five things to know from the weekend', NEWS],
  ])('but not a report: %s', (head, body) => {
    expect(told(head, body)).toContain('3 now');
  });

  it('tells as of now what its days say', () => {
    expect(
      told(
        '# Preview: finals in Hamar',
        'In Thursday’s heats of the Women’s 1500m Vera Lind (SWE) was third in 1:54.20.',
      ),
    ).toEqual(['3 now']);
  });
});
