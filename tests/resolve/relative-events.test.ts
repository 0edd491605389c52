import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/mentions/annotate.ts';
import { RULES } from '../../src/mentions/index.ts';
import { ofKind } from '../../src/mentions/mention.ts';
import { relativeEvents } from '../../src/resolve/relative-events.ts';
import { readingOf } from '../support/reading.ts';

/** Names of the events of a passage, in order. */
function names(sport: string, passage: string) {
  const reading = readingOf(passage);
  return ofKind(relativeEvents(annotate(reading, RULES), sport, reading.text), 'event').map(({ value }) => value.name);
}

describe('an event named by another one', () => {
  test.each([
    ['speed skating', 'She won the 1500m and took bronze over twice the distance.', ['1500m', '3000m']],
    ['speed skating', 'He won the 500m. The longer race, the 5000m, was next.', ['500m', '5000m', '5000m']],
    [
      'swimming',
      'She won the 200m backstroke after a win over half the distance.',
      ['200m Backstroke', '100m Backstroke'],
    ],
    [
      'cross-country skiing',
      'She won the 10km Classic, he the race over double the distance.',
      ['10km Classic', '20km'],
    ],
    ['short track', 'She won the 500m, and he was first over the same distance.', ['500m', '500m']],
  ])('%s: %s', (sport, passage, expected) => expect(names(sport, passage)).toEqual(expected));

  test.each([
    ['speed skating', 'He won the 500m, and the longer race went to Berg.', ['500m']],
    ['speed skating', 'He won the 500m. She had been third in the same distance in January.', ['500m']],
    ['speed skating', 'She won bronze over twice the distance.', []],
    ['speed skating', 'He won the 10,000m and trains over twice the distance.', ['10000m']],
  ])('is none where nothing tells it: %s: %s', (sport, passage, expected) =>
    expect(names(sport, passage)).toEqual(expected),
  );
});
