import { expect, onTestFinished, test } from 'vitest';
import { Random } from '../../scripts/generate/random.ts';
import { readCurated } from '../../src/store/identity/curated.ts';
import { makeFolder } from '../support/folder.ts';
import { dump, everyKind, type Kind, loadInto } from './targets.ts';
import { output, type Told } from './told.ts';

const kinds = await everyKind();
const [sqlite, duckdb] = ['SQLite', 'DuckDB'].map((name) => kinds.find((kind) => kind.name === name)) as [Kind, Kind];

/** Few names, so that they meet: alike, more and less told, nicknames and initials, accents, generations. */
const GIVEN = ['', 'Vera ', 'V. ', 'William ', 'Bill ', 'Anna Maria '];
const FAMILIES = ['Sjöström', 'SJOESTROEM', 'Ek'];

/** With every second seed, people of whom nothing is left open, but for one of them now and then. */
function somebody(random: Random, sure: boolean): Told {
  const year = random.pick([2001, 2010, 2014, 2031, 2040]);
  if (sure && random.chance(0.95)) return { name: `${random.pick(['Vera', 'Wilma'])} ${random.pick(FAMILIES)}`, year };
  return {
    name: `${random.pick(GIVEN)}${random.pick(FAMILIES)}`,
    nation: random.pick(['SWE', 'SWE', 'FIN', 'AIN', null]),
    gender: random.pick(['women', 'women', 'men', null]),
    sport: random.pick(['speed skating', 'speed skating', 'archery', null]),
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

test.each(Array.from({ length: 24 }, (_, seed) => seed))(
  'what comes bit by bit, and is corrected, is decided as what comes at once (seed %i)',
  async (seed) => {
    const random = new Random(seed);
    const sure = seed % 2 === 1;
    const told = Array.from({ length: 16 }, () => somebody(random, sure));
    // DuckDB changes many rows at once, SQLite each by itself.
    const url = await fresh(seed % 6 < 2 ? duckdb : sqlite);
    const folder = makeFolder({ 'who.yaml': BY_HAND });
    const decisions = seed % 4 === 0 ? readCurated(`${folder}/who.yaml`) : [];
    const half = random.between(0, told.length);
    for (let at = 0; at < told.length; at += 1) {
      const some = [at, ...(random.chance(0.4) ? [random.between(0, at)] : [])].map((index) => {
        if (index < at) told[index] = somebody(random, sure);
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
