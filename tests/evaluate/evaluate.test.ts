import { describe, expect, test } from 'vitest';
import { costliest } from '../../src/evaluate/costliest.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { countsByRule } from '../../src/evaluate/rules.ts';
import type { Gold } from '../../src/schema/gold.ts';
import { makeFolder } from '../support/folder.ts';

const TEXT = `# Skaters meet in Hamar

Hamar, Norway, 6 March 2032

Vera Lindqvist (SWE) won the Women's 1500m in 1:53.20. Ida Solheim (NOR) came second in 1:53.65.

The record pace was gone, and half a second was all that Solheim lost.
`;

/** What came of a release with this gold. */
function scored(gold: Gold) {
  const folder = makeFolder({ 'a.md': TEXT, 'a.gold.json': JSON.stringify(gold) });
  const [release] = evaluate([folder]).scored;
  if (!release) throw new Error('nothing was scored');
  return release;
}

const placing = (competitor: string, rank: number, event = "Women's 1500m") => ({
  competitor,
  event,
  rank,
  current: true,
});
const time = (text: string, ms: number, competitor: string, event = "Women's 1500m") => ({
  text,
  ms,
  kind: 'result' as const,
  competitor,
  event,
});

const [VERA, IDA] = ['Vera Lindqvist', 'Ida Solheim'] as const;

const sum = (counts: Readonly<Record<string, readonly [number, number]>> = {}) =>
  Object.values(counts).reduce(([right, extra], [more, other]) => [right + more, extra + other], [0, 0]);

describe('counts by rule', () => {
  test('of facts, of links, and of the keys that make facts the same', () => {
    const counts = countsByRule(
      scored({
        placings: [placing(VERA, 1), placing(IDA, 2, "Women's 1000m")],
        times: [time('1:53.20', 113_200, VERA), time('1:53.65', 113_650, IDA, "Women's 1000m")],
      }),
    );
    expect(sum(counts.placings)).toEqual([1, 1]);
    expect(sum(counts['placings.event'])).toEqual([1, 1]);
    expect(counts.times?.['times/result']).toEqual([2, 0]);
    expect(sum(counts['times.event'])).toEqual([1, 1]);
    expect(counts['times.event']?.['event/clause']).toEqual([1, 0]);
    expect(sum(counts['times.competitor'])).toEqual([2, 0]);
    expect(counts['placings.competitor']).toBeUndefined();
  });

  test('an athlete is owed to the rule that read the name, a field of the document to its own', () => {
    const counts = countsByRule(
      scored({ document: { date: '2032-03-06', place: 'Oslo' }, athletes: [{ name: VERA, nation: 'SWE' }] }),
    );
    expect(counts.athletes).toEqual({ 'names/full': [1, 1] });
    expect(counts['document.date']).toEqual({ 'date/dateline': [1, 0] });
    expect(counts['document.place']).toEqual({ 'place/dateline': [0, 1] });
  });
});

describe('the costliest misses', () => {
  test('the same wrong answer in several facts is one', () => {
    const event = "Women's 1000m";
    const release = scored({
      placings: [placing(VERA, 1, event), placing(IDA, 2, event)],
      times: [time('1:53.20', 113_200, VERA, event), time('1:53.65', 113_650, IDA, event)],
    });
    expect(costliest([release], 1)).toMatchObject([
      {
        points: 8,
        cause: 'wrong event',
        field: 'event',
        gold: event,
        got: "Women's 1500m",
        kinds: { placings: 2, 'times.event': 2 },
        closest: { rule: 'event/clause', why: 'decided it' },
      },
    ]);
  });

  test('what is lost with an athlete who was never found is one', () => {
    const lost = 'Record Pace';
    const release = scored({
      athletes: [{ name: VERA }, { name: IDA }, { name: lost }],
      placings: [placing(VERA, 1), placing(IDA, 2), placing(lost, 3)],
    });
    const [first] = costliest([release], 20);
    expect(first).toMatchObject({ points: 2, cause: 'not found', kinds: { athletes: 1, placings: 1 } });
    expect(first?.closest).toEqual({ rule: 'names', line: 7, words: lost, why: 'no rule reads it as a name' });
  });

  test('words that came to no fact are told with the condition that failed', () => {
    const release = scored({ times: [{ text: 'half a second', ms: 500, kind: 'gap' }] });
    const miss = costliest([release], 20).find(({ gold }) => gold !== null);
    expect(miss?.closest).toMatchObject({ line: 7, words: 'half a second' });
    expect(miss?.closest?.rule).toMatch(/^times\//);
  });
});
