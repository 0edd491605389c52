import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { toJson } from '../../src/schema/json.ts';
import type { Release } from '../../src/schema/release.ts';
import { TABLES } from '../../src/store/definition/index.ts';
import { makeFolder } from '../support/folder.ts';
import { CORRECTED, SEASON } from './season.ts';
import { dump, everyKind, type Kind, loadInto } from './targets.ts';

const kinds = await everyKind();

/** A new database that lasts as long as the test. */
async function fresh(kind: Kind): Promise<string> {
  const { url, drop } = await kind.make();
  onTestFinished(drop);
  return url;
}

const references = new Map<string, Record<string, unknown[]>>();

/** What SQLite holds of these files: what every other target must hold. */
async function expected(files: Readonly<Record<string, string>>): Promise<Record<string, unknown[]>> {
  const known = references.get(JSON.stringify(files));
  if (known) return known;
  const url = await fresh(kinds[0] as Kind);
  await loadInto(url, [makeFolder(files)]);
  const held = await dump(url);
  references.set(JSON.stringify(files), held);
  return held;
}

function outputOf(name: string, bend: (release: Release) => void = () => {}): string {
  const release = extract(SEASON[name] as string, { path: name });
  bend(release);
  return toJson(release);
}

/** Folders are taken up and put down by DuckDB, so what holds there of rows holds in them. */
const databases = kinds.filter(({ name }) => !name.startsWith('folder'));

describe.each(kinds)('$name', (kind) => {
  test('holds the rows that every other target holds, and the same after a second load', async () => {
    const url = await fresh(kind);
    const season = makeFolder(SEASON);
    expect(await loadInto(url, [season])).toMatchObject({ added: 3, failed: 0, withoutText: 0 });
    const once = await dump(url);
    expect(once).toEqual(await expected(SEASON));
    expect(once.releases).toHaveLength(3);
    expect(await loadInto(url, [season])).toMatchObject({ added: 0, replaced: 0, unchanged: 3, rows: 0 });
    expect(await dump(url)).toEqual(once);
  });

  test('a corrected release replaces exactly its own facts', async () => {
    const url = await fresh(kind);
    const season = makeFolder(SEASON);
    await loadInto(url, [season]);
    writeFileSync(path.join(season, 'hamar-1.md'), CORRECTED);
    expect(await loadInto(url, [season])).toMatchObject({ added: 1, removed: 1, unchanged: 2 });
    expect(await dump(url)).toEqual(await expected({ ...SEASON, 'hamar-1.md': CORRECTED }));
  });

  test('text that is hard to keep arrives as it was', async () => {
    const hostile = [
      `O'Hara "the \\"rocket\\\\`,
      "'); drop table releases; --",
      '=cmd()|calc',
      '\\N',
      'NULL',
      '',
      ' lead and trail ',
      'a,b;c\td',
      'line\nbreak\r\nand\rreturn',
      '\u2028\u00a0\ufeff\u0001\u007f',
      '🍀 é é ß 漢字',
      '$1 ? :name %s {{x}}',
      'x'.repeat(1 << 20),
    ];
    const url = await fresh(kind);
    const output = outputOf('hamar-2.md', (release) => {
      const [athlete] = release.athletes;
      if (athlete) athlete.variants = [...hostile];
      release.release.publisher = hostile[0] as string;
    });
    expect(await loadInto(url, [makeFolder({ 'one.json': output })])).toMatchObject({ added: 1, errors: [] });
    const { person_variants = [], releases } = await dump(url, ['person_variants', 'releases']);
    const names = (person_variants as { position: number; name: string }[])
      .sort((a, b) => a.position - b.position)
      .map(({ name }) => name);
    expect(names).toEqual(hostile);
    expect(releases).toMatchObject([{ publisher: hostile[0] }]);
  });
});

describe.each(databases)('$name', (kind) => {
  test('better rules replace exactly their own facts', async () => {
    const url = await fresh(kind);
    const season = makeFolder(SEASON);
    await loadInto(url, [season]);
    const better = makeFolder({
      'hamar-2.json': outputOf('hamar-2.md', ({ quotes }) => {
        for (const quote of quotes) quote.rule = 'quotes/better';
      }),
    });
    expect(await loadInto(url, [better], { releases: season })).toMatchObject({
      replaced: 1,
      rows: expect.any(Number),
    });
    const { facts = [], releases } = await dump(url, ['facts', 'releases']);
    expect(releases).toHaveLength(3);
    expect(facts.filter((fact) => (fact as { rule: string }).rule === 'quotes/better')).toHaveLength(1);
    // And back, to the row.
    await loadInto(url, [makeFolder({ 'hamar-2.json': outputOf('hamar-2.md') })], { releases: season });
    const { runs: _, releases: found, ...rest } = await dump(url);
    const { runs: __, releases: known, ...others } = await expected(SEASON);
    expect(rest).toEqual(others);
    const strip = (rows: unknown[] = []) => rows.map((row) => ({ ...(row as object), run_id: null }));
    expect(strip(found)).toEqual(strip(known));
  });

  test('NUL and half characters are refused by name, and the rest is loaded', async () => {
    const url = await fresh(kind);
    const bad = (text: string) =>
      outputOf('hamar-2.md', ({ release }) => {
        release.publisher = text;
      });
    const folder = makeFolder({
      'nul.json': bad('a\0b'),
      'half.json': bad('a\ud83c'),
      'good.md': SEASON['hamar-1.md'] ?? '',
    });
    const { added, errors } = await loadInto(url, [folder]);
    expect(added).toBe(1);
    expect(errors.map(({ code, values }) => [code, values.place])).toEqual([
      ['cannot-hold', 'release.publisher'],
      ['cannot-hold', 'release.publisher'],
    ]);
  });

  test('every pointer leads somewhere', async () => {
    const url = await fresh(kind);
    await loadInto(url, [makeFolder(SEASON)]);
    const held = (await dump(url)) as Record<string, Record<string, unknown>[]>;
    for (const { name, foreign } of TABLES)
      for (const { columns, table, to } of foreign) {
        const keys = new Set(held[table]?.map((row) => JSON.stringify(to.map((column) => row[column]))));
        for (const row of held[name] ?? []) {
          const pointer = columns.map((column) => row[column]);
          if (!pointer.includes(null)) expect(keys, `${name}.${columns.at(-1)}`).toContain(JSON.stringify(pointer));
        }
      }
  });
});

describe('the views', () => {
  let held: Record<string, Record<string, unknown>[]>;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const made = await (kinds[0] as Kind).make();
    drop = made.drop;
    const folder = path.join(path.dirname(made.url.slice('sqlite:'.length)), 'season');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(path.join(folder, 'sub'), { recursive: true });
    for (const [name, text] of Object.entries(SEASON)) writeFileSync(path.join(folder, name), text);
    await loadInto(made.url, [folder]);
    held = (await dump(made.url)) as typeof held;
  });
  afterAll(() => drop());

  test('medal table: a medal told twice counts once', () => {
    const rows = held.medal_table?.filter(({ competition }) => String(competition).startsWith('World Speed'));
    expect(rows).toEqual([
      expect.objectContaining({ nation: 'NED', nation_name: 'Netherlands', gold: 0, silver: 0, bronze: 1, total: 1 }),
      expect.objectContaining({ nation: 'NOR', gold: 0, silver: 1, bronze: 0, total: 1 }),
      expect.objectContaining({ nation: 'SWE', gold: 1, silver: 0, bronze: 0, total: 1 }),
    ]);
  });

  test('results by event: one row a competitor, empty where releases disagree', () => {
    const rows = held.results_by_event?.filter(({ competition }) => String(competition).startsWith('World Speed'));
    expect(
      rows?.map(({ competitor, rank, time_ms, releases, disagreements }) => [
        competitor,
        rank,
        time_ms,
        releases,
        disagreements,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Vera Lindqvist', 1, null, 2, 1],
        ['Ida Solheim', 2, 113_650, 2, 0],
        ['Noor Achterberg', 3, 114_030, 1, 0],
      ]),
    );
  });

  test('conflicts: both values, both sentences', () => {
    expect(held.conflicts).toHaveLength(1);
    const [{ competitor, cell, ...conflict } = {}] = held.conflicts ?? [];
    expect({ competitor, cell }).toEqual({ competitor: 'Vera Lindqvist', cell: 'time' });
    const told = [
      [conflict.one, conflict.one_sentence],
      [conflict.other, conflict.other_sentence],
    ];
    const sentence = (time: string) =>
      `Vera Lindqvist (SWE) won gold in the Women's 1500m at the World Speed Skating Championships in ${time}.`;
    expect(told.sort()).toEqual([
      ['113200', sentence('1:53.20')],
      ['113250', sentence('1:53.25')],
    ]);
  });

  test('records in force, careers, quotes', () => {
    expect(held.records_in_force).toEqual([
      expect.objectContaining({ type: 'world', holder: 'Ida Solheim', ms: 111_020, since: '2032-03-13', until: null }),
    ]);
    const career = held.careers?.filter(({ athlete }) => athlete === 'Ida Solheim');
    expect(career?.map(({ date, rank }) => [date, rank])).toEqual(
      expect.arrayContaining([
        ['2032-03-06', 2],
        ['2032-03-13', 1],
      ]),
    );
    expect(held.quotes_by_athlete).toContainEqual(
      expect.objectContaining({
        speaker: 'Vera Lindqvist',
        quote: 'I was lucky 🍀,',
        sentence: '"I was lucky 🍀," Lindqvist said.',
      }),
    );
  });

  test('every fact has its sentence, and the sentence its words', () => {
    expect(held.facts_with_sentence?.length).toBeGreaterThan(20);
    for (const { sentence, words } of held.facts_with_sentence ?? []) expect(sentence).toContain(words);
  });

  test('an athlete of two releases is one, though one of them names no sport', () => {
    const solheim = held.who_is_who?.filter(({ told_as }) => told_as === 'Ida Solheim');
    expect(new Set(solheim?.map(({ athlete_id }) => athlete_id)).size).toBe(1);
  });
});
