import { expect, onTestFinished, test } from 'vitest';
import { Random } from '../../scripts/generate/random.ts';
import { soundRelease } from '../../src/schema/integrity.ts';
import { readCurated } from '../../src/store/identity/curated.ts';
import { RULEBOOKS } from '../../src/store/identity/rulebooks.ts';
import { touched } from '../../src/store/identity/touched.ts';
import { rowsOf } from '../../src/store/rows/rows.ts';
import { targetOf } from '../../src/store/target.ts';
import { makeFolder } from '../support/folder.ts';
import { dump, everyKind, type Kind, loadInto } from './targets.ts';
import { output, type Told } from './told.ts';

const kinds = await everyKind();
const [sqlite, duckdb] = ['SQLite', 'DuckDB'].map((name) => kinds.find((kind) => kind.name === name)) as [Kind, Kind];

/** Few names, so that they meet: alike, more and less told, nicknames and initials, accents, generations. */
const GIVEN = ['', 'Vera ', 'V. ', 'William ', 'Bill ', 'Anna Maria '];
const SPORTS = ['speed skating', 'speed skating', 'Archery'];
const FAMILIES = ['Sjöström', 'SJOESTROEM', 'Ek'];

/**
 * How they are told of: with much left open, with nothing but now and then, or each with a sport, so that only a part of
 * what has the name is decided anew.
 */
type Manner = 'open' | 'sure' | 'of a sport';

function somebody(random: Random, manner: Manner): Told {
  const year = random.pick([2001, 2010, 2014, 2031, 2040]);
  if (manner === 'sure' && random.chance(0.95))
    return { name: `${random.pick(['Vera', 'Wilma'])} ${random.pick(FAMILIES)}`, year };
  return {
    name: `${random.pick(GIVEN)}${random.pick(FAMILIES)}`,
    nation: random.pick(['SWE', 'SWE', 'FIN', 'AIN', null]),
    gender: random.pick(['women', 'women', 'men', null]),
    sport: manner === 'of a sport' && random.chance(0.95) ? random.pick(SPORTS) : random.pick([...SPORTS, null]),
    year,
    competes: random.chance(0.8),
  };
}

/** Everything but the runs: an output does not tell which rules found it. */
const DECIDED = ['athletes', 'athlete_identities', 'events', 'competitions', 'people', 'releases', 'who_is_who'];

async function fresh(kind: Kind): Promise<string> {
  const { url, drop } = await kind.make();
  onTestFinished(drop);
  return url;
}

const BY_HAND = `- apart: [Vera Ek | -2010, Vera Ek | 2011-]\n  why: the second is the niece of the first
- same: [Bill Ek, Vera Sjöström]\n  why: invented\n`;

test('of a name that leaves something open, what is told of other sports is not even read', async () => {
  const url = await fresh(sqlite);
  const sports = ['archery', 'rowing', 'luge'];
  const told = sports.flatMap((sport) => [2010, 2012].map((year) => ({ name: 'William Ek', sport, year })));
  const folder = makeFolder({ 'all.ndjson': told.map(output).join('') });
  await loadInto(url, [`${folder}/all.ndjson`]);
  const coming = (sport: string | null) => {
    const release = soundRelease.parse(JSON.parse(output({ name: 'Bill Ek', sport }, 9)));
    return rowsOf(release, null, { podium: null, ruleSet: null }).described.athlete;
  };
  const store = await targetOf(url).open();
  onTestFinished(() => store.close());
  const read = (sport: string | null) =>
    store.exclusively(async ({ db }) => {
      const change = { kind: 'athlete', fresh: coming(sport), orphans: [], byHand: new Set<string>() } as const;
      const rows = await touched(db, change, RULEBOOKS.athlete, () => null);
      return rows.map((row) => `${row.sport} ${row.year}`).sort();
    });
  expect(await read('rowing')).toEqual(['rowing 2010', 'rowing 2012']);
  expect(await read(null)).toHaveLength(6);
});

test.each(Array.from({ length: 32 }, (_, seed) => seed))(
  'what comes bit by bit, and is corrected, is decided as what comes at once (seed %i)',
  async (seed) => {
    const random = new Random(seed);
    const manner = seed >= 24 ? 'of a sport' : seed % 2 === 1 ? 'sure' : 'open';
    const told = Array.from({ length: 16 }, () => somebody(random, manner));
    // DuckDB changes many rows at once, SQLite each by itself.
    const url = await fresh(seed % 6 < 2 ? duckdb : sqlite);
    const folder = makeFolder({ 'who.yaml': BY_HAND });
    const decisions = seed % 4 === 0 ? readCurated(`${folder}/who.yaml`) : [];
    const half = random.between(0, told.length);
    for (let at = 0; at < told.length; at += 1) {
      const some = [at, ...(random.chance(0.4) ? [random.between(0, at)] : [])].map((index) => {
        if (index < at) told[index] = somebody(random, manner);
        return output(told[index] as Told, index);
      });
      const file = makeFolder({ 'some.ndjson': some.join('') });
      await loadInto(url, [`${file}/some.ndjson`], at === half ? { decisions } : {});
    }
    if (half === told.length) await loadInto(url, [], { decisions });
    const whole = await fresh(sqlite);
    const all = makeFolder({ 'all.ndjson': told.map(output).join('') });
    await loadInto(whole, [`${all}/all.ndjson`], { decisions });
    expect(await dump(url, DECIDED)).toEqual(await dump(whole, DECIDED));
  },
);
