import { expect, test } from 'vitest';
import { collectPatterns, keptVerdicts, keyOf, type Verdict, verdictOf } from '../../scripts/patterns/verdicts.ts';

/** Patterns without a verdict are asked for here, so many and so long (ms); `npm run patterns` asks for all and keeps it. */
const NEW = 20;
const PATIENCE = 1000;

test('no regular expression of podium, derived ones included, can take exponential time', () => {
  const kept = keptVerdicts();
  expect(Object.keys(kept).length, 'npm run patterns writes them for this recheck').toBeGreaterThan(0);
  const patterns = collectPatterns();
  expect(patterns.length).toBeGreaterThan(1000);
  const fresh = patterns.filter((pattern) => !(keyOf(pattern) in kept)).slice(0, NEW);
  const verdicts = new Map<string, Verdict>(Object.entries(kept));
  for (const pattern of fresh) verdicts.set(keyOf(pattern), verdictOf(pattern, PATIENCE));
  const bad = patterns.filter((pattern) => verdicts.get(keyOf(pattern)) === 'exponential');
  expect(bad).toEqual([]);
  // What recheck can attack in polynomial time is known and kept; a new one is mended, or its verdict is kept on purpose.
  expect(fresh.filter((pattern) => verdicts.get(keyOf(pattern))?.startsWith('degree'))).toEqual([]);
});
