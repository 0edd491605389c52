import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, compareReleases, shown } from '../../src/check/compare.ts';
import { takeChanges } from '../../src/check/merge.ts';
import { extract } from '../../src/index.ts';
import { soundRelease } from '../../src/schema/integrity.ts';
import { toJson } from '../../src/schema/json.ts';
import type { Release } from '../../src/schema/release.ts';
import { makeRelease, spanOf } from '../support/release.ts';

/** The parts of a release that a careless rule could have read otherwise. */
function bent(): Release {
  const after = makeRelease();
  Object.assign(after.times[0] as object, { id: 'time-9', kind: 'split', rule: 'times/opener' });
  after.times.splice(1, 1);
  after.athletes.push({ ...(after.athletes[0] as Release['athletes'][number]), id: 'eva-brandt', name: 'Eva Brandt' });
  after.placings.push({
    ...(after.placings[1] as Release['placings'][number]),
    id: 'placing-3',
    competitor: 'eva-brandt',
    rank: 3,
    certainty: 'inferred',
    because: ['time-9'],
  });
  const status = { value: 'finished', facts: ['time-9'], inferred: true };
  Object.assign(after.results[0] as object, { time: null, status });
  return after;
}

const ofKind = (kind: string) => (change: Change) => shown(change).list === kind;
const take = (before: Release, after: Release, isChosen: (change: Change, place: number) => boolean) =>
  takeChanges('output/a.json', before, after, isChosen);

describe('some changes', () => {
  test('only those of a kind go in; the rest stays as it was', () => {
    const before = makeRelease();
    const { release, taken, left } = take(before, bent(), ofKind('times'));
    expect(release.times.map(({ id, kind }) => [id, kind])).toEqual([
      ['time-9', 'split'],
      ['time-3', 'result'],
    ]);
    expect({ ...release, times: before.times, results: before.results }).toEqual(before);
    expect({ taken: taken.size, left }).toEqual({ taken: 2, left: 3 });
  });

  test('what points at a fact that has another id follows it', () => {
    const { release } = take(makeRelease(), bent(), ofKind('times'));
    expect(release.results[0]?.time?.facts).toEqual(['time-9']);
  });

  test('an athlete comes with the placing that names her, and a reason that is not accepted is left out', () => {
    const { release, taken } = take(makeRelease(), bent(), ofKind('placings'));
    expect(release.athletes.map(({ id }) => id)).toContain('eva-brandt');
    expect(release.placings.at(-1)).toMatchObject({ competitor: 'eva-brandt', because: ['time-1'] });
    expect(taken.size).toBe(2);
  });

  test('an athlete that a fact still names stays', () => {
    const { release, taken } = take(bent(), makeRelease(), ofKind('athletes'));
    expect(taken.size).toBe(0);
    expect(release.athletes).toHaveLength(3);
  });

  test('an id that is taken gives way', () => {
    const after = makeRelease();
    after.times = after.times.slice(0, 2).map((time, at) => ({ ...time, id: `time-${3 - at}`, kind: 'lap' }));
    Object.assign(after.times[0] as object, { id: 'time-3' });
    after.results = [];
    const { release } = take(makeRelease(), after, (change) => change.type === 'changed');
    expect(release.times.map(({ id, kind }) => [id, kind])).toEqual([
      ['time-1', 'lap'],
      ['time-2', 'lap'],
      ['time-3', 'result'],
    ]);
  });

  test('a field of the head, with its competition', () => {
    const after = makeRelease();
    after.release.competition = 'cup';
    after.competitions = [{ id: 'cup', name: 'Fjord Cup', year: null, host: null, mentions: [spanOf('Hamar')] }];
    const { release } = take(makeRelease(), after, ofKind('release'));
    expect(release.release.competition).toBe('cup');
    expect(release.competitions.map(({ id }) => id)).toEqual(['world-cup', 'cup']);
  });
});

test('all changes make the present output, byte for byte', () => {
  const after = bent();
  expect(toJson(take(makeRelease(), after, () => true).release)).toBe(toJson(after));
});

test('a release that has changed its text is taken whole or not at all', () => {
  const after = bent();
  after.source.sha256 = '0'.repeat(64);
  expect(() => take(makeRelease(), after, ofKind('times'))).toThrow(/text-changed/);
});

/** Names in two sets, so that entities, facts and results differ together. */
const NAMES = ['Vera Lindqvist', 'Ida Solheim', 'Greta Moen', 'Anna Falk'] as const;
interface Row {
  readonly name: string;
  readonly other: string;
  readonly distance: string;
  readonly hundredths: number;
}
const sentences: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    other: fc.constantFrom(...NAMES),
    distance: fc.constantFrom('500m', '1500m'),
    hundredths: fc.integer({ min: 0, max: 99 }),
  }),
  { minLength: 1, maxLength: 4 },
);
const written = (rows: readonly Row[]): string =>
  rows
    .map(
      ({ name, other, distance, hundredths }) =>
        `${name} (SWE) won the Women's ${distance} in 1:53.${String(hundredths).padStart(2, '0')}, 0.45 ahead of ${other} (NOR).`,
    )
    .join('\n\n');

test('whatever is chosen: the file stays sound, what is not chosen stays, and the rest can be taken later', () => {
  fc.assert(
    fc.property(sentences, sentences, fc.infiniteStream(fc.boolean()), (one, other, coins) => {
      const before = extract(`${written(one)}\n`);
      const after = { ...extract(`${written(other)}\n`), source: before.source };
      // Spans of the one may lie outside the other: they are cut to where both are.
      before.source = after.source = { ...before.source, length: 1_000_000 };
      const changes = compareReleases(before, after);
      const choice = changes.map(() => coins.next().value);
      const { release, taken, left } = take(before, after, (_, place) => choice[place] === true);
      expect(soundRelease.safeParse(release).success).toBe(true);
      expect(taken.size + left).toBe(changes.length);
      expect(compareReleases(before, release).length).toBe(taken.size);
      expect(compareReleases(release, after).length).toBeLessThanOrEqual(left);
      expect(toJson(take(release, after, () => true).release)).toBe(toJson(after));
    }),
    { numRuns: 40 },
  );
});
