import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { TABLES } from '../../src/store/definition/index.ts';
import { among, int, maybe, table, text, to } from '../../src/store/definition/table.ts';
import { schemaPage } from '../../src/store/diagram.ts';
import { sha256 } from '../../src/store/hash.ts';
import { type Definition, migrate } from '../../src/store/migrate.ts';
import { targetOf } from '../../src/store/target.ts';
import { pack } from '../../src/store/values.ts';
import { everyKind, type Kind } from './targets.ts';

const kinds = (await everyKind()).filter(({ name }) => !name.startsWith('folder'));

async function open(kind: Kind) {
  const { url, drop } = await kind.make();
  const store = await targetOf(url).open();
  onTestFinished(async () => {
    await store.abandon();
    await drop();
  });
  return store;
}

test('the docs show the tables as they are defined (node scripts/database-docs.ts writes them)', () => {
  expect(readFileSync('docs/databases.md', 'utf8')).toContain(schemaPage());
});

test('tables point only at tables before them, by columns that both have', () => {
  const before = new Map<string, readonly string[]>();
  for (const { name, columns, primary, foreign, indexes, comment } of TABLES) {
    expect(comment).not.toBe('');
    for (const { columns: from, table: other, to } of foreign) {
      expect(before.get(other) ?? (other === name ? primary : undefined), `${name} → ${other}`).toEqual(to);
      for (const column of from) expect(Object.keys(columns)).toContain(column);
    }
    for (const column of [...primary, ...indexes.flat()]) expect(Object.keys(columns)).toContain(column);
    for (const column of Object.values(columns)) expect(column.comment).not.toBe('');
    before.set(name, primary);
  }
});

test('version 1 of the schema is what databases already have: a change of it raises VERSION and `since`', () => {
  const first = TABLES.filter(({ since }) => since === 1).map(
    ({ name, columns, primary, foreign, unique, oneAmong }) => ({
      name,
      columns: Object.entries(columns).flatMap(([column, { kind, nullable, oneOf, min, since }]) =>
        since === 1 ? [[column, kind, nullable, oneOf ?? null, min ?? null]] : [],
      ),
      primary,
      foreign,
      unique,
      oneAmong,
    }),
  );
  expect(sha256(JSON.stringify(first))).toBe('8f331bb022ed7df679da56ca1248c8289e46821644ab33bffbb97032a47ceccf');
});

/** A schema as it might be, and the next version of it. */
const parents = table('parents', "It's for a test.", { id: int('Key') }, { primary: ['id'] });
const first: Definition = { version: 1, tables: [parents] };
const second: Definition = {
  version: 2,
  tables: [
    { ...parents, columns: { ...parents.columns, said: { ...maybe(text("What's said")), since: 2 } } },
    table(
      'children',
      'Came later.',
      { id: int('Key'), parent: int('Whose'), kind: among(['a', "b'c"], 'Kind') },
      { primary: ['id'], foreign: [to('parents', { parent: 'id' })], since: 2 },
    ),
  ],
};

test.each(kinds)(
  '$name: an older database goes forward and keeps its rows; a newer one is left alone',
  async (kind) => {
    const store = await open(kind);
    const go = (definition: Definition) =>
      store.exclusively(({ db }) => migrate(db, store.making, 'it', { ...definition, views: [] }));
    await go(first);
    await store.exclusively(({ db }) => sql`insert into parents (id) values (7)`.execute(db));
    await go(second);
    await go(second);
    await store.exclusively(async ({ db }) => {
      await sql`insert into children (id, parent, kind) values (1, 7, 'a')`.execute(db);
      const { rows } = await sql`select p.id, p.said, c.kind from parents p join children c on c.parent = p.id`.execute(
        db,
      );
      expect(rows).toEqual([{ id: 7, said: null, kind: 'a' }]);
    });
    await expect(go(first)).rejects.toMatchObject({ code: 'newer-database', values: { version: 2, known: 1 } });
  },
);

test.each(kinds)("$name: a table of another's is not taken for ours", async (kind) => {
  const store = await open(kind);
  await store.exclusively(({ db }) => sql`create table results (id integer)`.execute(db));
  await expect(store.exclusively(({ db }) => migrate(db, store.making, 'it'))).rejects.toMatchObject({
    code: expect.stringMatching(/^database/),
  });
  const { rows } = await store.exclusively(({ db }) => sql`select * from results`.execute(db));
  expect(rows).toEqual([]);
});

test.each(kinds.filter(({ foreignKeys }) => foreignKeys))('$name: refuses what points nowhere', async (kind) => {
  const store = await open(kind);
  await store.exclusively(({ db }) => migrate(db, store.making, 'it'));
  const stray = store.exclusively(({ insert }) =>
    insert('sentences', pack('sentences', [{ release_id: 'none', no: 0, starts: 0, ends: 1, line: 1, text: 'x' }])),
  );
  await expect(stray).rejects.toMatchObject({ code: 'database' });
});

const COMMENTS: Readonly<Record<string, string>> = {
  PostgreSQL: `select count(*) as n from pg_description d join pg_class c on c.oid = d.objoid
    join pg_namespace s on s.oid = c.relnamespace where s.nspname = 'public' and c.relkind = 'r'`,
  'MySQL or MariaDB': `select (select count(*) from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where table_schema = database() and table_type = 'BASE TABLE' and column_comment <> '')
    + (select count(*) from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE' and table_comment <> '') as n`,
  DuckDB: `select (select count(*) from duckdb_columns() where comment is not null) + (select count(*) from duckdb_tables() where comment is not null) as n`,
};

test.each(kinds.filter(({ name }) => name in COMMENTS))(
  '$name: every table and column has its comment',
  async (kind) => {
    const store = await open(kind);
    await store.exclusively(({ db }) => migrate(db, store.making, 'it'));
    const { rows } = await store.exclusively(({ db }) =>
      sql<{ n: number }>`${sql.raw(COMMENTS[kind.name] ?? '')}`.execute(db),
    );
    // And the table of the version with its only column.
    const columns = TABLES.reduce((sum, { columns }) => sum + Object.keys(columns).length, TABLES.length);
    expect(rows[0]?.n).toBe(columns + 2);
  },
);
