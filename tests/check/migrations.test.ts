import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGolden } from '../../src/check/golden.ts';
import { migrate } from '../../src/check/migrate.ts';
import { MIGRATIONS, type Migrations, migrated, type Output, versionOf } from '../../src/check/migrations.ts';
import { toJson } from '../../src/schema/json.ts';
import { SCHEMA } from '../../src/schema/release.ts';
import { makeFolder } from '../support/folder.ts';
import { podium } from '../support/podium.ts';
import { makeRelease } from '../support/release.ts';

/** An artificial history: version 7 called placings `places`, version 8 had no incidents. */
const HISTORY: Migrations = {
  steps: new Map([
    [7, ({ places, ...rest }: Output): Output => ({ ...rest, placings: places })],
    [8, (output: Output): Output => ({ ...output, incidents: [] })],
  ]),
  to: 9,
};

function first(): string {
  const { placings, incidents: _, ...rest } = makeRelease();
  return JSON.stringify({ ...rest, places: placings, schema: 'podium/release@7' });
}

function second(): string {
  const { incidents: _, ...rest } = makeRelease();
  return JSON.stringify({ ...rest, schema: 'podium/release@8' });
}

test.each([
  ['from the first version, over the one between', first],
  ['from the one before', second],
])('%s', (_, old) => {
  expect(parseGolden('a.json', old(), HISTORY)).toEqual(makeRelease());
});

test('a migrated file holds the bytes that podium writes, and the others stay as they are', () => {
  const cwd = makeFolder({ 'a.json': first(), 'b/b.json': second(), 'c.json': '{}' });
  const types = [...migrate(cwd, HISTORY)].map((migration) =>
    migration.type === 'failed' ? migration.error.code : migration.type,
  );
  expect(types).toEqual(['migrated', 'migrated', 'not-podium-output']);
  expect(readFileSync(path.join(cwd, 'a.json'), 'utf8')).toBe(toJson(makeRelease()));
  expect(readFileSync(path.join(cwd, 'c.json'), 'utf8')).toBe('{}');
});

describe('refused', () => {
  test('a version that no step leads from', () => {
    const old = first().replace('release@7', 'release@6');
    expect(() => parseGolden('a.json', old, HISTORY)).toThrow(/no-migration/);
  });

  test('a version to come', () => {
    expect(() => parseGolden('a.json', first().replace('release@7', 'release@10'), HISTORY)).toThrow(/newer-schema/);
  });

  test('a step that makes no sound output, with the place', () => {
    const steps = new Map([[8, (output: object) => ({ ...output, incidents: 'none' })]]);
    expect(() => parseGolden('a.json', second(), { steps, to: 9 })).toThrow(/"place":"incidents"/);
  });
});

test('steps lead from every version they know of to the present one', () => {
  expect(MIGRATIONS.to).toBe(versionOf(SCHEMA));
  for (const version of MIGRATIONS.steps.keys())
    for (let next = version; next < MIGRATIONS.to; next += 1) expect(MIGRATIONS.steps.has(next)).toBe(true);
  expect(migrated({ schema: SCHEMA, a: 1 }, MIGRATIONS)).toEqual({ schema: SCHEMA, a: 1 });
});

test('podium migrate', async () => {
  const cwd = makeFolder({ 'output/a.json': toJson(makeRelease()) });
  expect(await podium(['migrate'], { cwd })).toEqual({
    exit: 0,
    out: `output, to ${SCHEMA}: 0 migrated, 1 there already, 0 failed\n`,
    err: '',
  });
  writeFileSync(path.join(cwd, 'output/b.json'), toJson(makeRelease()).replace(SCHEMA, 'podium/release@0'));
  expect(await podium(['migrate'], { cwd })).toMatchObject({
    exit: 2,
    err: `podium: output/b.json: is podium/release@0, from which no step leads to ${SCHEMA}; accept the release again\n`,
  });
  expect(await podium(['migrate', 'nowhere'], { cwd })).toMatchObject({ exit: 2 });
});
