import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/batch/inputs.ts';
import { readGold } from '../../src/evaluate/gold-files.ts';
import { measure } from '../../src/evaluate/measures.ts';
import { Score, scoreRelease } from '../../src/evaluate/score.ts';
import type { Gold } from '../../src/schema/gold.ts';
import { makeFolder } from '../support/folder.ts';

/** A scorer that somebody else wrote for the same gold form. It is not part of the project: without it, no comparison. */
const SCORER = path.resolve('../shared/tools/score.mjs');
const GOLD = '.gold.json';

/** A stream of numbers below `limit` that is the same on every run (mulberry32). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Gold as a careless reader would give it back: entries lost, doubled, and with values of other entries. */
function spoil(gold: Gold, seed: number): Gold {
  const roll = dice(seed);
  const lists = Object.entries(gold).map(([key, value]) => {
    if (!Array.isArray(value)) return [key, value];
    const entries = value.flatMap((entry) => {
      const { optional: _, ...plain } = entry as Record<string, unknown>;
      const other = value[roll(value.length)] as Record<string, unknown>;
      const keys = Object.keys(plain);
      const bent = keys[roll(keys.length)] as string;
      const spoiled = roll(4) === 0 ? { ...plain, [bent]: roll(3) === 0 ? null : other[bent] } : plain;
      return roll(8) === 0 ? [] : roll(10) === 0 ? [spoiled, plain] : [spoiled];
    });
    return [key, entries];
  });
  return Object.fromEntries(lists);
}

test.skipIf(!existsSync(SCORER))('the outside scorer comes to the same measures on spoiled gold of the corpus', () => {
  const golds = walk('corpus', (name) => name.endsWith(GOLD));
  const spoiled = golds.map((file, seed) => spoil(readGold(file), seed));
  const files = golds.flatMap((file, index): [string, string][] => [
    [`gold/${path.basename(file)}`, readFileSync(file, 'utf8')],
    [`flat/${path.basename(file, GOLD)}.json`, JSON.stringify(spoiled[index])],
  ]);
  const folder = makeFolder(Object.fromEntries(files));
  const theirs = JSON.parse(
    execFileSync(process.execPath, [SCORER, path.join(folder, 'gold'), path.join(folder, 'flat'), '--json'], {
      encoding: 'utf8',
    }),
  );

  const total = new Score();
  for (const [index, file] of golds.entries()) total.add(scoreRelease(readGold(file), spoiled[index] as Gold));
  const ours = Object.fromEntries([...total.tallies].map(([kind, tally]) => [kind, measure(tally)]));

  expect(golds.length).toBeGreaterThan(20);
  expect(ours).toEqual(theirs);
});
