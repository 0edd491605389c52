import { describe, expect, it, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { read } from '../../src/read/read.ts';
import { readHeader } from '../../src/resolve/header.ts';

const LEAD = 'Edda Quist won the third race of the winter on Saturday, and nobody came within a second of her.';

describe('sport', () => {
  it.each([
    ['of skiers in the downhill', 'She had raced in the downhill, and no skier was near her.', 'alpine skiing'],
    [
      'of two words, the one said more often',
      'Skiing the moguls was fun, and moguls are no slalom.',
      'freestyle skiing',
    ],
    ['of a hill', 'The FIS race on the normal hill was next.', 'ski jumping'],
    ['of riders', 'She had led the downhill on her mountain bike.', undefined],
    ['of a road', 'On skis she had come downwards.', undefined],
  ])('follows from a word of one sport on snow: %s', (_, words, sport) => {
    expect(readHeader(read(`# Quist again\n\n${LEAD} ${words}`), []).sport?.value).toBe(sport);
  });
});

test('the sport is of the competition at hand, not of an older one that somebody came from', () => {
  const news =
    'Vera Lind (SWE) won the first speed skating gold of the 2030 Olympic Winter Games in the women’s 3000m.';
  const past = 'She had won the relay at the World Short Track Championships 2028 and then turned to the long track.';
  expect(extract(`# Lind wins\n\n${news}\n\n${past}`).release.sport).toBe('speed skating');
});
