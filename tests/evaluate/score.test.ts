import { describe, expect, test } from 'vitest';
import { fold, foldEvent } from '../../src/evaluate/fold.ts';
import { measure } from '../../src/evaluate/measures.ts';
import { scoreRelease } from '../../src/evaluate/score.ts';
import type { Gold } from '../../src/schema/gold.ts';

const tallies = (gold: Gold, got: Gold) => Object.fromEntries(scoreRelease(gold, got).tallies);
const time = (ms: number | null, more: object = {}) => ({ text: '1:00.00', ms, kind: 'result' as const, ...more });

describe('folding', () => {
  test.each([
    ['Jānis  Bērziņš-Ozols', 'janis berzins ozols'],
    ['Bjørn Åsmund', 'bjorn asmund'],
    ['Łukasz Weiß', 'lukasz weiss'],
    ['Ærø', 'aero'],
    ['"Wow!"', 'wow'],
  ])('%s -> %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ["Ladies' 1500 metres", "Women's 1500m"],
    ["Men's 10 000 m", "Men's 10000m"],
    ['WOMEN 3000 Meters', "Women's 3000m"],
  ])('%s is %s', (one, other) => {
    expect(foldEvent(one)).toBe(foldEvent(other));
  });

  test('men are not women, 500m is not 1500m', () => {
    expect(foldEvent("Men's 500m")).not.toBe(foldEvent("Women's 500m"));
    expect(foldEvent("Men's 500m")).not.toBe(foldEvent("Men's 1500m"));
  });
});

describe('facts', () => {
  test('are a multiset: a time said twice is demanded twice', () => {
    expect(tallies({ times: [time(60_000), time(60_000)] }, { times: [time(60_000)] }).times).toEqual({
      hit: 1,
      missed: 1,
      extra: 0,
    });
  });

  test('what gold leaves null is not compared', () => {
    const gold = { placings: [{ competitor: 'A', event: null, rank: 1, current: true }] };
    const got = { placings: [{ competitor: 'a', event: "Men's 500m", rank: 1, current: true }] };
    expect(tallies(gold, got).placings).toEqual({ hit: 1, missed: 0, extra: 0 });
  });

  test('optional gold is neither demanded nor wrong, and takes only what nobody demands', () => {
    const gold = { times: [time(60_000, { optional: true }), time(60_000)] };
    expect(tallies(gold, { times: [time(60_000)] }).times).toEqual({ hit: 1, missed: 0, extra: 0 });
    expect(tallies(gold, { times: [time(60_000), time(60_000)] }).times).toEqual({ hit: 1, missed: 0, extra: 0 });
    expect(tallies(gold, { times: [] }).times).toEqual({ hit: 0, missed: 1, extra: 0 });
  });

  test('a time of day has no milliseconds: its figure is compared', () => {
    const clock = (text: string) => ({ times: [{ text, ms: null, kind: 'clock' as const }] });
    expect(tallies(clock('14:30'), clock('14:30')).times).toEqual({ hit: 1, missed: 0, extra: 0 });
    expect(tallies(clock('14:30'), clock('15:30')).times).toEqual({ hit: 0, missed: 1, extra: 1 });
  });

  test('a list that gold does not have is not scored', () => {
    expect(tallies({}, { times: [time(1)] })).toEqual({});
  });
});

describe('links', () => {
  test('are scored on pairs only; a wrong one counts twice, an open one once', () => {
    const gold = { times: [time(1, { competitor: 'A' }), time(2, { competitor: 'B' }), time(3, { competitor: 'C' })] };
    const got = { times: [time(1, { competitor: 'a' }), time(2, { competitor: 'C' }), time(3)] };
    expect(tallies(gold, got)['times.competitor']).toEqual({ hit: 1, missed: 2, extra: 1 });
  });

  test('decide which of two equal times is paired with which', () => {
    const gold = { times: [time(1, { competitor: 'A' }), time(1, { competitor: 'B' })] };
    const got = { times: [time(1, { competitor: 'B' }), time(1, { competitor: 'A' })] };
    expect(tallies(gold, got)['times.competitor']).toEqual({ hit: 2, missed: 0, extra: 0 });
  });

  test('what became of each fact is kept', () => {
    const gold = { quotes: [{ text: 'Fine.', speaker: 'A' }], nations: [{ code: 'NOR' }] };
    const got = { quotes: [{ text: 'fine', speaker: 'B' }], nations: [{ code: 'SWE' }] };
    const { facts, links } = scoreRelease(gold, got);
    expect(facts).toEqual([
      { type: 'missed', list: 'nations', gold: { code: 'NOR' } },
      { type: 'extra', list: 'nations', got: { code: 'SWE' } },
      { type: 'right', list: 'quotes', gold: gold.quotes[0], got: got.quotes[0] },
    ]);
    expect(links).toEqual([
      { list: 'quotes', field: 'speaker', gold: gold.quotes[0], got: got.quotes[0], agrees: false },
    ]);
  });
});

test('the document: a name may be fuller, a date may not be other', () => {
  const gold = {
    document: { date: '2030-01-02', competition: 'Hamar 2030 World Cup', place: 'Hamar', headline: null },
  };
  expect(tallies(gold, { document: { date: '2030-01-02', competition: 'World Cup' } }).document).toEqual({
    hit: 2,
    missed: 1,
    extra: 0,
  });
  expect(tallies(gold, { document: { date: '2030-01-03', competition: 'Cup', place: 'Hamar' } }).document).toEqual({
    hit: 1,
    missed: 2,
    extra: 2,
  });
});

test('precision, recall and F1', () => {
  expect(measure({ hit: 3, missed: 1, extra: 2 })).toEqual({ p: 0.6, r: 0.75, f1: 0.667, gold: 4, got: 5 });
  expect(measure({ hit: 0, missed: 0, extra: 0 })).toEqual({ p: 0, r: 0, f1: 0, gold: 0, got: 0 });
});
