import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { everyOf } from '../../src/schema/every.ts';
import { fitsOf } from '../../src/schema/fits.ts';
import { readSound, soundRelease } from '../../src/schema/integrity.ts';
import { type Release, releaseSchema } from '../../src/schema/release.ts';
import { makeRelease, spanOf } from '../support/release.ts';

const fits = fitsOf(releaseSchema);

/** A release with something in every list. */
function fullRelease(): Release {
  const release = makeRelease();
  const evidence = [spanOf('1:53.65')];
  const fact = { certainty: 'stated' as const, rule: 'by/hand', evidence, because: ['time-3'] };
  const about = { competitor: 'ida-solheim', event: 'womens-1500m' };
  const place = { city: 'Hamar', nation: 'NOR', rule: 'head/dateline', evidence };
  Object.assign(release.release, { date: { value: '2031-03-05', rule: 'head/date', evidence }, place });
  const [athlete] = release.athletes as [Release['athletes'][number]];
  release.people.push({ ...athlete, id: 'coach', variants: ['Vera'], role: 'coach' });
  const team = { id: 'nor', name: 'Norway', kind: 'nation', nation: 'NOR', event: 'womens-1500m' } as const;
  release.teams.push({ ...team, members: ['ida-solheim'], substitutes: ['vera-lindqvist'], mentions: evidence });
  release.scores.push({ id: 'score-1', ...fact, text: '9.5', value: 9.5, unit: 'points', ...about, segment: 'Total' });
  const mark = { type: 'world', event: 'womens-1500m', holder: 'ida-solheim', ms: 113_650, status: 'set' } as const;
  release.records.push({ id: 'record-1', ...fact, ...mark });
  const when = { event: 'womens-1500m', round: 'final', date: '2031-03-06', localTime: '14:00' };
  release.schedule.push({ id: 'schedule-1', ...fact, ...when });
  const fall = { kind: 'fall', ...about, round: 'final', replacement: 'vera-lindqvist' } as const;
  release.incidents.push({ id: 'incident-1', ...fact, ...fall });
  release.problems.push({ id: 'problem-1', code: 'two-ranks', values: { a: 'b' }, facts: ['time-3'], evidence });
  return release;
}

type Keyed = Record<string, unknown>;

/** Every value in a release and its place, of alike things in lists the first. */
function* places(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) yield* value.slice(0, 1).flatMap((item) => [...places(item, [...path, '0'])]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* places(item, [...path, key]);
}

const STRANGE = [
  null,
  undefined,
  '',
  'x',
  'A B',
  '2031-02-30',
  -1,
  0,
  1.5,
  2 ** 60,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
];

/** The release with a change at one place, for each of many changes. */
function* bent(path: readonly string[]): Generator<Release> {
  const owner = (release: Release) =>
    path.slice(0, -1).reduce<Keyed>((value, key) => value[key] as Keyed, release as unknown as Keyed);
  const key = path.at(-1) as string;
  for (const strange of STRANGE) {
    const release = fullRelease();
    owner(release)[key] = strange;
    yield release;
  }
  const without = fullRelease();
  delete owner(without)[key];
  yield without;
  const moved = fullRelease();
  const { [key]: value, ...others } = owner(moved);
  if (!Array.isArray(owner(moved))) {
    delete owner(moved)[key];
    owner(moved)[key] = value;
    yield moved;
    const more = fullRelease();
    Object.assign(owner(more), { ...others, another: value });
    yield more;
  }
}

test('a release as podium writes it fits', () => {
  expect(fits(makeRelease())).toBe(true);
  expect(fits(fullRelease())).toBe(true);
  expect(fits(JSON.parse(readFileSync('output/luge/2032-12-11-sigulda-world-cup.json', 'utf8')))).toBe(true);
});

test('what fits is what zod gives back, byte for byte; what does not is for zod to refuse, in its words', () => {
  let fitting = 0;
  for (const path of places(fullRelease()))
    for (const release of bent(path)) {
      const bytes = JSON.stringify(release);
      const parsed = releaseSchema.safeParse(release);
      const slow = soundRelease.safeParse(release);
      const quick = readSound(release);
      const same = parsed.success && JSON.stringify(parsed.data) === bytes;
      if (fits(release) !== same) expect.fail(`${path.join('.')}: ${bytes}`);
      if (same) fitting += 1;
      expect(JSON.stringify([quick.error?.issues, quick.data])).toBe(JSON.stringify([slow.error?.issues, slow.data]));
    }
  expect(fitting).toBeGreaterThan(200);
});

test.each([
  ['a refinement', z.string().refine((text) => text !== 'no')],
  ['a transformation', z.string().trim()],
  ['a default', z.strictObject({ a: z.string().default('b') })],
  ['keys that are let through', z.looseObject({ a: z.string() })],
  ['a longest length', z.array(z.string().max(3))],
])('%s is for zod to decide', (_, schema) => {
  const values = ['no', { a: 'x' }, ['x']];
  expect(values.filter(fitsOf(schema))).toEqual([]);
});

test('every span of a release is visited, where it stands', () => {
  const found: string[] = [];
  const part = z.boolean();
  const schema = z.object({ a: z.array(z.object({ b: part.nullable(), c: z.number() })), d: z.string(), e: part });
  const value = {
    a: [
      { b: true, c: 1 },
      { b: null, c: 2 },
      { b: false, c: 3 },
    ],
    d: 'x',
    e: true,
  };
  everyOf(schema, part)(value, (at, path) => found.push(`${path.join('.')} ${at}`));
  expect(found).toEqual(['a.0.b true', 'a.2.b false', 'e true']);
});
