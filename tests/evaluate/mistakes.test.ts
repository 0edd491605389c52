import { describe, expect, test } from 'vitest';
import { causeOf, mistakesOf } from '../../src/evaluate/mistakes.ts';
import { scoreRelease } from '../../src/evaluate/score.ts';
import type { Gold } from '../../src/schema/gold.ts';

/** The mistakes of a draft, in short: kind, cause, wrong keys and points. */
const mistakes = (gold: Gold, got: Gold) =>
  mistakesOf(scoreRelease(gold, got)).map((mistake) => [
    mistake.kind,
    causeOf(mistake),
    mistake.fields.join(' '),
    mistake.points,
  ]);

const placing = (competitor: string, event: string | null, rank: number, current = true) => ({
  competitor,
  event,
  rank,
  current,
});

describe('a missed and an extra fact about the same are one, told wrongly', () => {
  test.each([
    ['the event', placing('A B', "Women's 1000m", 1), 'wrong event', 'event'],
    ['the event left open', placing('A B', null, 1), 'no event', 'event'],
    ['the rank', placing('A B', "Women's 500m", 3), 'wrong rank', 'rank'],
    ['whose it is', placing('C D', "Women's 500m", 1), 'wrong competitor', 'competitor'],
    ['when', placing('A B', "Women's 500m", 1, false), 'wrong time (now or earlier)', 'current'],
    ['two things', placing('A B', "Women's 1000m", 2), 'wrong event', 'event rank'],
  ])('%s', (_, got, cause, fields) => {
    const gold = { placings: [placing('A B', "Women's 500m", 1)] };
    expect(mistakes(gold, { placings: [got] })).toEqual([['placings', cause, fields, 2]]);
  });

  test('a time by its figure, and by its words where the figure differs', () => {
    const time = (text: string, ms: number, kind: 'result' | 'lap') => ({ text, ms, kind });
    expect(mistakes({ times: [time('35.1', 35_100, 'lap')] }, { times: [time('35.1', 35_100, 'result')] })).toEqual([
      ['times', 'wrong kind or status', 'kind', 2],
    ]);
    expect(mistakes({ times: [time('1.5', 1500, 'lap')] }, { times: [time('1.5', 5000, 'lap')] })).toEqual([
      ['times', 'wrong figure', 'ms', 2],
    ]);
  });
});

test('what shares nothing is not found, and not a fact', () => {
  const gold = { placings: [placing('A B', "Women's 500m", 1)] };
  expect(mistakes(gold, { placings: [placing('C D', "Men's 500m", 2)] })).toEqual([
    ['placings', 'not found', '', 1],
    ['placings', 'not a fact', '', 1],
  ]);
});

test('what gold leaves open does not make two facts be about the same', () => {
  const gold = { scores: [{ value: null, competitor: 'A B' }] };
  expect(mistakes(gold, { scores: [{ value: 3, competitor: 'C D' }] })).toEqual([
    ['scores', 'not found', '', 1],
    ['scores', 'not a fact', '', 1],
  ]);
});

test('a wrong link costs two points, one left open one', () => {
  const gold = { quotes: ['one', 'two'].map((text) => ({ text, speaker: 'A B' })) };
  const got = {
    quotes: [
      { text: 'one', speaker: 'C D' },
      { text: 'two', speaker: null },
    ],
  };
  expect(mistakes(gold, got)).toEqual([
    ['quotes.speaker', 'wrong speaker', 'speaker', 2],
    ['quotes.speaker', 'no speaker', 'speaker', 1],
  ]);
});

test('the points are what the tallies count, whatever went wrong', () => {
  const gold: Gold = {
    document: { date: '2031-01-02', headline: 'One' },
    times: [{ text: '35.1', ms: 35_100, kind: 'result', competitor: 'A B', event: "Men's 500m", round: 'final' }],
    placings: [placing('A B', "Men's 500m", 1), placing('E F', "Men's 500m", 2)],
    records: [{ type: 'world', event: "Men's 500m", holder: 'A B', status: 'set', ms: 35_100 }],
  };
  const got: Gold = {
    document: { date: '2031-01-03', headline: null },
    times: [{ text: '35.1', ms: 35_100, kind: 'result', competitor: 'C D', event: "Men's 500m", round: null }],
    placings: [placing('A B', "Men's 1000m", 1), placing('G H', "Men's 1500m", 7)],
    records: [{ type: 'world', event: "Men's 500m", holder: 'A B', status: 'missed', ms: 35_100 }],
  };
  const score = scoreRelease(gold, got);
  const lost = [...score.tallies]
    .filter(([kind]) => !kind.endsWith('~'))
    .reduce((sum, [, { missed, extra }]) => sum + missed + extra, 0);
  expect(mistakesOf(score).reduce((sum, { points }) => sum + points, 0)).toBe(lost);
  expect(lost).toBe(12);
});
