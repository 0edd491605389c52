import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { broken, complaint, kill, manyOutputs, startLoader } from './crash.ts';
import { dump, everyKind, type Kind, loadInto } from './targets.ts';

const kinds = await everyKind();
/** Every kind where CI is set; elsewhere an embedded one and a server, for starting loaders takes its time. */
const tried = kinds.filter(({ name }) =>
  process.env.CI ? !/ndjson|parquet/.test(name) : /SQLite|PostgreSQL/.test(name),
);
const OUTPUTS = manyOutputs(24);
const KILLS = 3;
/** How long four loaders at once took, in milliseconds; one takes less. */
let took = 2000;

async function fresh(kind: Kind): Promise<string> {
  const { url, drop } = await kind.make();
  onTestFinished(drop);
  return url;
}

function outputs(): string {
  return path.join(makeFolder({ 'releases.ndjson': OUTPUTS }), 'releases.ndjson');
}

/** What one loader that nobody disturbs leaves. */
async function undisturbed(): Promise<Record<string, unknown[]>> {
  const url = await fresh(kinds[0] as Kind);
  await loadInto(url, [outputs()]);
  return dump(url);
}

// Ten processes take a while on a busy machine.
describe.each(tried)('$name', { timeout: 300_000 }, (kind) => {
  test('four loaders at once leave what one leaves', async () => {
    const url = await fresh(kind);
    const file = outputs();
    const started = performance.now();
    const loaders = Array.from({ length: 4 }, () => startLoader(url, file, 5));
    expect(await Promise.all(loaders.map(complaint))).toEqual(['', '', '', '']);
    took = performance.now() - started;
    expect(await dump(url)).toEqual(await undisturbed());
  });

  test('loaders killed at any moment leave whole releases, and the next one does the rest', async () => {
    const url = await fresh(kind);
    const file = outputs();
    const whole = await undisturbed();
    for (let round = 0; round < KILLS; round += 1) {
      await kill(startLoader(url, file, 2), took / 4, took);
      expect(await broken(url, whole)).toEqual([]);
    }
    expect(await complaint(startLoader(url, file, 2))).toBe('');
    expect(await dump(url)).toEqual(whole);
  });
});
