import { type ColumnDefinitionBuilder, type CreateTableBuilder, sql } from 'kysely';
import { PodiumError } from '../errors.ts';
import { TABLES, VERSION } from './definition/index.ts';
import { type Column, int, type Table, table } from './definition/table.ts';
import { columnsOf, type Db, type Making } from './dialects/dialect.ts';
import { VIEWS } from './views/index.ts';
import type { View } from './views/view.ts';

/** The table that says which version of the schema a database has. */
export const SCHEMA_TABLE = 'podium_schema';
const VERSIONS = table(
  SCHEMA_TABLE,
  'Which version of the schema the tables have: one row.',
  { version: int('Version of the schema; 0 while the tables are made for the first time') },
  { primary: [] },
);
type Versioned = { podium_schema: { version: number } };

/** What a version of the schema is made of; the tests bring another one. */
export interface Definition {
  readonly version: number;
  readonly tables: readonly Table[];
  readonly views?: readonly View[];
}
const PRESENT: Definition = { version: VERSION, tables: TABLES };

/**
 * Brings a database to the present version of the schema: an empty one from nothing, an older one forward.
 *
 * @param name the database in messages
 * @throws PodiumError `newer-database`; `database-taken` where tables of ours are there and not made by podium
 */
export async function migrate(db: Db, making: Making, name: string, definition = PRESENT): Promise<void> {
  const { version, tables, views = VIEWS } = definition;
  const found = await versionOf(db, making, name, tables);
  if (found > version) throw new PodiumError('newer-database', { database: name, version: found, known: version });
  if (found === version) return;
  await makeTables(db, making, { tables, from: found + 1, to: version });
  await makeViews(db, making, views);
  await db.withTables<Versioned>().updateTable(SCHEMA_TABLE).set({ version }).execute();
}

/** The version a database has; 0, and a place to note it, in one that podium has not seen. */
async function versionOf(db: Db, making: Making, database: string, tables: readonly Table[]): Promise<number> {
  const versions = db.withTables<Versioned>();
  const { version } = VERSIONS.columns;
  await commented(versions.schema.createTable(SCHEMA_TABLE), making, VERSIONS)
    .ifNotExists()
    .addColumn('version', making.types.int, (made) => describe(made, making, version))
    .execute();
  const row = await versions.selectFrom(SCHEMA_TABLE).select('version').executeTakeFirst();
  if (row) return row.version;
  // Where tables cannot be taken back, another's table of the same name must be seen before the first of ours is made.
  if (!making.atomic)
    for (const { name } of tables)
      if (await answers(db, name)) throw new PodiumError('database-taken', { database, table: name });
  if (making.comments === 'statements') await comment(db, VERSIONS);
  await versions.insertInto(SCHEMA_TABLE).values({ version: 0 }).execute();
  return 0;
}

/** Makes the tables and columns that the versions `from` to `to` brought. */
export async function makeTables(
  db: Db,
  making: Making,
  { tables, from, to }: { readonly tables: readonly Table[]; readonly from: number; readonly to: number },
): Promise<void> {
  const brought = ({ since }: { readonly since: number }) => since >= from && since <= to;
  for (const table of tables) {
    if (brought(table)) await makeTable(db, making, table, to);
    else if (table.since < from)
      for (const [name, column] of columnsOf(table.columns))
        if (brought(column)) await addColumn(db, making, table, name, column);
  }
}

async function makeTable(db: Db, making: Making, table: Table, version: number): Promise<void> {
  const create = db.schema.createTable(table.name);
  // Where a stop leaves half of the tables, the next load makes the rest.
  let builder: CreateTableBuilder<string, string> = making.atomic ? create : create.ifNotExists();
  for (const [name, column] of columnsOf(table.columns))
    if (column.since <= version)
      builder = builder.addColumn(name, making.types[column.kind], (made) => describe(made, making, column));
  builder = constrain(builder, making, table);
  if (making.tableOptions) builder = builder.modifyEnd(making.tableOptions);
  await commented(builder, making, table).execute();
  for (const columns of making.indexes ? table.indexes : []) {
    const name = `${table.name}_${columns.join('_')}`;
    // MySQL makes the indexes of foreign keys itself; another one on the same columns would only cost.
    if (making.atomic)
      await db.schema
        .createIndex(name)
        .on(table.name)
        .columns([...columns])
        .execute();
    else if (!isForeign(table, columns) && !(await indexed(db, table.name, name)))
      await db.schema
        .createIndex(name)
        .on(table.name)
        .columns([...columns])
        .execute();
  }
  if (making.comments === 'statements') await comment(db, table);
}

function commented(builder: CreateTableBuilder<string, string>, making: Making, { comment }: Table) {
  return making.comments === 'in-column' ? builder.modifyEnd(sql` comment = ${sql.lit(comment)}`) : builder;
}

function describe(made: ColumnDefinitionBuilder, making: Making, column: Column): ColumnDefinitionBuilder {
  const typed = column.nullable ? made : made.notNull();
  return making.comments === 'in-column' ? typed.modifyEnd(sql`comment ${sql.lit(column.comment)}`) : typed;
}

function constrain(
  builder: CreateTableBuilder<string, string>,
  making: Making,
  table: Table,
): CreateTableBuilder<string, string> {
  let made = builder.addPrimaryKeyConstraint(`${table.name}_pk`, [...table.primary] as never);
  for (const columns of table.unique)
    made = made.addUniqueConstraint(`${table.name}_${columns.join('_')}_once`, [...columns] as never);
  if (making.foreignKeys)
    for (const { columns, table: other, to } of table.foreign)
      made = made.addForeignKeyConstraint(`${table.name}_${columns.at(-1)}_fk`, [...columns] as never, other, [...to]);
  for (const [name, column] of columnsOf(table.columns)) {
    const check = checkOf(name, column, making);
    if (check) made = made.addCheckConstraint(`${table.name}_${name}_check`, check);
  }
  table.oneAmong.forEach(({ columns, exactly }, index) => {
    const held = columns.map((column) => sql`case when ${sql.ref(column)} is null then 0 else 1 end`);
    const sum = sql.join(held, sql` + `);
    const most = exactly ? sql`${sum} = 1` : sql`${sum} <= 1`;
    made = made.addCheckConstraint(`${table.name}_one_${index}_check`, most);
  });
  return made;
}

function checkOf(name: string, { kind, oneOf, min }: Column, making: Making) {
  if (oneOf) return sql<boolean>`${sql.ref(name)} in (${sql.join(oneOf.map((value) => sql.lit(value)))})`;
  if (min !== undefined) return sql<boolean>`${sql.ref(name)} >= ${sql.lit(min)}`;
  return kind === 'bool' && making.boolsAreNumbers ? sql<boolean>`${sql.ref(name)} in (0, 1)` : undefined;
}

async function addColumn(db: Db, making: Making, table: Table, name: string, column: Column): Promise<void> {
  if (!making.atomic && (await answers(db, table.name, name))) return;
  await db.schema
    .alterTable(table.name)
    .addColumn(name, making.types[column.kind], (made) => describe(made, making, column))
    .execute();
  if (making.comments === 'statements') await comment(db, { ...table, columns: { [name]: column } });
}

/** In one go, for a database has hundreds of them. */
async function comment(db: Db, table: Table): Promise<void> {
  const comments = [
    sql`comment on table ${sql.table(table.name)} is ${sql.lit(table.comment)}`,
    ...columnsOf(table.columns).map(
      ([name, column]) => sql`comment on column ${sql.ref(`${table.name}.${name}`)} is ${sql.lit(column.comment)}`,
    ),
  ];
  await sql`${sql.join(comments, sql`; `)}`.execute(db);
}

/** Views hold nothing, so they are made anew with every version. */
export async function makeViews(db: Db, making: Making, views = VIEWS): Promise<void> {
  for (const { name } of views.toReversed()) await db.schema.dropView(name).ifExists().execute();
  for (const { name, comment, query } of views) {
    await db.schema.createView(name).as(query(db, making)).execute();
    if (making.comments === 'statements')
      await sql`comment on view ${sql.table(name)} is ${sql.lit(comment)}`.execute(db);
  }
}

function isForeign(table: Table, columns: readonly string[]): boolean {
  return table.foreign.some((foreign) => foreign.columns.join() === columns.join());
}

/** Whether a table, or a column of it, is there. For databases where a failed question does not end the transaction. */
async function answers(db: Db, table: string, column?: string): Promise<boolean> {
  const what = column === undefined ? sql`1` : sql.ref(column);
  return sql`select ${what} from ${sql.table(table)} where 1 = 0`.execute(db).then(
    () => true,
    () => false,
  );
}

async function indexed(db: Db, table: string, name: string): Promise<boolean> {
  const { rows } = await sql`show index from ${sql.table(table)} where Key_name = ${name}`.execute(db);
  return rows.length > 0;
}
