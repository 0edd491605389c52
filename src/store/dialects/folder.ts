import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type RawBuilder, sql } from 'kysely';
import { code } from '../../batch/inputs.ts';
import { PodiumError } from '../../errors.ts';
import { TABLES, VERSION } from '../definition/index.ts';
import type { Table } from '../definition/table.ts';
import { makeTables, makeViews, SCHEMA_TABLE } from '../migrate.ts';
import { VIEWS } from '../views/index.ts';
import { columnsOf, type Db, type Making, PORTION, type Store, type Transaction } from './dialect.ts';
import { driver } from './driver.ts';
import { MAKING as DUCKDB, refused, transact } from './duckdb.ts';
import { busy, PATIENCE, SOMEBODY } from './patience.ts';

export const FOLDER_FORMATS = ['csv', 'ndjson', 'parquet'] as const;
export type FolderFormat = (typeof FOLDER_FORMATS)[number];

/** Files have no comments. */
const MAKING: Making = { ...DUCKDB, comments: 'none' };
/** The longest row that is read back, in bytes. */
const LONGEST = 1 << 28;

/**
 * A folder with a file a table, and a file a view below `views/`. What it holds is taken up when the load begins; the
 * new contents appear all at once when it ends: the folder is a link to the newest of the folders beside it whose name
 * begins with a dot.
 */
export async function openFolder(format: FolderFormat, folder: string, name: string): Promise<Store> {
  const duck = await driver<typeof import('@duckdb/node-api')>('@duckdb/node-api');
  const target = path.resolve(folder);
  const lock = attempt(() => lockOf(target), name);
  const instance = await duck.DuckDBInstance.create(':memory:', {
    temp_directory: path.join(tmpdir(), 'podium-duckdb'),
  });
  let changed = false;
  const wrote = () => {
    changed = true;
  };
  const within = <T>(work: (tx: Transaction) => Promise<T>) => transact(duck, instance, name, work, wrote);
  const leave = () => {
    instance.closeSync();
    lock.close();
  };
  try {
    attempt(() => assertOurs(target, format), name);
    await within(({ db }) => takeUp(db, target, format));
    changed = false;
  } catch (error) {
    leave();
    throw refused(error, name);
  }
  return {
    making: MAKING,
    portion: PORTION,
    exclusively: within,
    async close() {
      try {
        if (changed) await within(({ db }) => putDown(db, target, format));
      } finally {
        leave();
      }
    },
    async abandon() {
      leave();
    },
  };
}

/** Fills the tables, and the views over them, from the files of the folder, at the version of the schema that they have. */
async function takeUp(db: Db, folder: string, format: FolderFormat): Promise<void> {
  const versions = path.join(folder, `${SCHEMA_TABLE}.${format}`);
  if (!existsSync(versions)) return;
  await db.schema
    .createTable(SCHEMA_TABLE)
    .addColumn('version', MAKING.types.int, (made) => made.notNull())
    .execute();
  await readIn(db, SCHEMA_TABLE, { version: MAKING.types.int }, versions, format);
  const { rows } = await sql<{ version: number }>`select version from ${sql.table(SCHEMA_TABLE)}`.execute(db);
  const version = rows[0]?.version ?? 0;
  await makeTables(db, MAKING, { tables: TABLES, from: 1, to: version });
  for (const table of TABLES)
    if (table.since <= version)
      await readIn(db, table.name, typesOf(table, version), path.join(folder, `${table.name}.${format}`), format);
  if (version === VERSION) await makeViews(db, MAKING);
}

type Types = Readonly<Record<string, RawBuilder<unknown>>>;

function typesOf(table: Table, version: number): Types {
  const there = columnsOf(table.columns).filter(([, { since }]) => since <= version);
  return Object.fromEntries(there.map(([name, { kind }]) => [name, MAKING.types[kind]]));
}

async function readIn(db: Db, table: string, types: Types, file: string, format: FolderFormat): Promise<void> {
  const columns = sql.join(Object.keys(types).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${reader(file, format, types)}`.execute(
    db,
  );
}

/** DuckDB's reader of a file. In CSV an empty text is quoted, and a null is not. */
function reader(file: string, format: FolderFormat, types: Types): RawBuilder<unknown> {
  const name = sql.lit(file);
  if (format === 'parquet') return sql`read_parquet(${name})`;
  const pairs = Object.entries(types).map(([column, type]) => sql`${sql.ref(column)}: ${sql.lit(nameOf(type))}`);
  const columns = sql`columns = {${sql.join(pairs)}}`;
  if (format === 'ndjson')
    return sql`read_json(${name}, format = 'newline_delimited', maximum_object_size = ${sql.lit(LONGEST)}, ${columns})`;
  return sql`read_csv(${name}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
    allow_quoted_nulls = false, max_line_size = ${sql.lit(LONGEST)}, ${columns})`;
}

function nameOf(type: RawBuilder<unknown>): string {
  return (type.toOperationNode() as { sqlFragments: readonly string[] }).sqlFragments.join('');
}

/** Writes everything into a new folder beside, then lets the link point there. */
async function putDown(db: Db, folder: string, format: FolderFormat): Promise<void> {
  const fresh = path.join(
    path.dirname(folder),
    `.${path.basename(folder)}.${process.pid.toString(36)}${Date.now().toString(36)}`,
  );
  mkdirSync(path.join(fresh, 'views'), { recursive: true });
  const texts = (table: Table) => columnsOf(table.columns).filter(([, { kind }]) => isText(kind));
  await writeOut(db, SCHEMA_TABLE, [], path.join(fresh, SCHEMA_TABLE), format);
  for (const table of TABLES)
    await writeOut(
      db,
      table.name,
      texts(table).map(([name]) => name),
      path.join(fresh, table.name),
      format,
    );
  for (const { name } of VIEWS) await writeOut(db, name, [], path.join(fresh, 'views', name), format);
  const link = `${fresh}.link`;
  symlinkSync(path.basename(fresh), link, 'dir');
  if (isEmptyFolder(folder)) rmdirSync(folder);
  renameSync(link, folder);
  tidy(folder);
}

function isText(kind: string): boolean {
  return kind === 'text' || kind === 'code' || kind === 'key';
}

async function writeOut(db: Db, from: string, quoted: readonly string[], file: string, format: FolderFormat) {
  const quote = quoted.length === 0 ? sql`` : sql`, force_quote (${sql.join(quoted.map((name) => sql.ref(name)))})`;
  const form = { csv: sql`format csv, header${quote}`, ndjson: sql`format json`, parquet: sql`format parquet` }[format];
  const rows = sql`select * from ${sql.table(from)} order by all`;
  await sql`copy (${rows}) to ${sql.lit(`${file}.${format}`)} (${form})`.execute(db);
}

/** What is in the way must be podium's own, or empty. */
function assertOurs(folder: string, format: FolderFormat): void {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there === undefined || isEmptyFolder(folder)) return;
  const ours = there.isSymbolicLink() && existsSync(path.join(folder, `${SCHEMA_TABLE}.${format}`));
  if (!ours) throw new PodiumError('not-ours', { file: folder });
}

function isEmptyFolder(folder: string): boolean {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  return there?.isDirectory() === true && readdirSync(folder).length === 0;
}

/** Removes older folders, and what a load that was stopped left behind. */
function tidy(folder: string): void {
  const parent = path.dirname(folder);
  const newest = readlinkSync(folder);
  const prefix = `.${path.basename(folder)}.`;
  for (const name of readdirSync(parent)) {
    const ours = name.startsWith(prefix) && /^(?!lock)[0-9a-z]+(?:\.link)?$/.test(name.slice(prefix.length));
    if (ours && name !== newest) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/** A lock that ends with the process: a transaction on a file of SQLite beside the folder. */
function lockOf(folder: string): DatabaseSync {
  mkdirSync(path.dirname(folder), { recursive: true });
  const file = path.join(path.dirname(folder), `.${path.basename(folder)}.lock`);
  const lock = new DatabaseSync(file, { timeout: PATIENCE });
  lock.exec('begin exclusive');
  return lock;
}

function attempt<T>(step: () => T, file: string): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof PodiumError) throw error;
    if ((error as { errcode?: number }).errcode === 5) throw busy(file, PATIENCE, SOMEBODY, error);
    throw new PodiumError('cannot-write', { file, reason: code(error) }, error);
  }
}
