import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/mentions/annotate.ts';
import { RULES_OF_TOURNAMENTS } from '../../src/mentions/tournaments.ts';
import { readingOf } from '../support/reading.ts';

const found = (tournament: 'Allround' | 'Sprint', sentence: string) =>
  annotate(readingOf(sentence), RULES_OF_TOURNAMENTS[tournament]).map(({ kind, value, start, end }) => [
    sentence.slice(start, end),
    kind === 'event' ? value.name : kind === 'round' ? value.round : null,
  ]);

describe('the distances of a championship over several', () => {
  it.each([
    ['Lind led by 2.5 seconds before the closing 5000 metres.', [['5000 metres', '5000m']]],
    ['Falk won the opening 500m.', [['500m', '500m']]],
    ['Falk was fastest over the closing 1000 metres.', []],
    ['Falk fell in the closing 200 metres.', []],
    ['Falk led in the opening 1000m of the race.', []],
  ])('allround: %s', (sentence, mentions) => expect(found('Allround', sentence)).toEqual(mentions));

  it.each([
    [
      'Falk won the opening 500m.',
      [
        ['opening', 'race 1'],
        ['500m', '500m'],
      ],
    ],
    ['Lind needed 1:08 in the final 1000m.', [['final', 'race 2']]],
    ['Lind faded in the final 200m.', []],
  ])('sprint: %s', (sentence, mentions) => expect(found('Sprint', sentence)).toEqual(mentions));
});
