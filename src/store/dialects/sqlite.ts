import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import { PodiumError } from '../../errors.ts';
import type { Database, TableName } from '../definition/index.ts';
import { columnNames, portions, type Values } from '../values.ts';
import { castAsText, type Db, type Making, type Portion, type Store } from './dialect.ts';
import { busy, PATIENCE, SOMEBODY } from './patience.ts';

/** Rows of one statement: with a row a call, the calls cost more than the rows. */
const TOGETHER = 50;
/**
 * KiB of the file that are held in memory. SQLite's own 2 MB make a batch read and write the same pages many times once there
 * are tens of thousands of releases: 1,500 more after 32,000 took 33 s with them and 18 s with these (one run each).
 */
const CACHE = 65_536;
/** A transaction writes each page it touched once, and the rows of a larger one lie closer together. */
const PORTION: Portion = { releases: 2000, rows: 400_000 };

const MAKING: Making = {
  types: {
    key: sql`text`,
    code: sql`text`,
    text: sql`text`,
    int: sql`integer`,
    float: sql`real`,
    bool: sql`integer`,
    date: sql`text`,
  },
  comments: 'none',
  foreignKeys: true,
  indexes: true,
  // A row lies in its key's own tree, so a key of text costs no second one.
  tableOptions: sql` strict, without rowid`,
  atomic: true,
  boolsAreNumbers: true,
  asText: castAsText,
};

/** A file of SQLite, through the engine in Node. */
export async function openSqlite(file: string, name: string): Promise<Store> {
  const database = open(file, name);
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: forKysely(database) }) });
  const statements = new Map<string, StatementSync>();
  const insert = async (table: TableName, ...rows: readonly Values[]) => {
    const columns = columnNames(table);
    for (const part of portions(table, rows, TOGETHER)) {
      const count = part.length / columns.length;
      const known = count === TOGETHER ? statements.get(table) : undefined;
      const statement = known ?? database.prepare(insertion(db, table, columns, count));
      // Only the full parts come again.
      if (count === TOGETHER) statements.set(table, statement);
      statement.run(...part.map(input));
    }
  };
  const leave = async () => database.close();
  return {
    making: MAKING,
    portion: PORTION,
    async exclusively(work) {
      // At once for writing: a reader that later becomes a writer could not wait for another one.
      attempt(() => database.exec('begin immediate'), name);
      try {
        const result = await work({ db, insert });
        attempt(() => database.exec('commit'), name);
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('rollback');
        throw refused(error, name);
      }
    },
    close: leave,
    abandon: leave,
  };
}

function open(file: string, name: string): DatabaseSync {
  return attempt(() => {
    // The constraints are there for who else writes. Podium's rows come from outputs that were validated, and to check each
    // value and look up each key again would take half of SQLite's time; that none is broken is tested by SQLite's own
    // `foreign_key_check` and `integrity_check`, and servers check them always.
    const database = new DatabaseSync(file, { timeout: PATIENCE, enableForeignKeyConstraints: false });
    try {
      // Reads the file, so that one which is no database is told now.
      database.exec('select count(*) from sqlite_schema');
      database.exec(`pragma cache_size = -${CACHE}`);
      database.exec('pragma ignore_check_constraints = on');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }, name);
}

function insertion(db: Db, table: TableName, columns: readonly string[], rows: number): string {
  const row = Object.fromEntries(columns.map((column) => [column, null]));
  return db
    .insertInto(table)
    .values(Array(rows).fill(row) as never)
    .compile().sql;
}

/** Kysely's idea of a database on Node's. */
function forKysely(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = database.prepare(text);
      const values = (parameters: readonly unknown[]) => parameters.map(input);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

function input(value: unknown): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : (value as SQLInputValue);
}

function attempt<T>(step: () => T, name: string): T {
  try {
    return step();
  } catch (error) {
    throw refused(error, name);
  }
}

/** SQLite's own refusals (codes: sqlite.org/rescode.html) as podium's. */
function refused(error: unknown, name: string): unknown {
  const { errcode, message } = error as { errcode?: number; message: string };
  if (errcode === undefined) return error;
  if ((errcode & 0xff) === 5) return busy(name, PATIENCE, SOMEBODY, error);
  if ((errcode & 0xff) === 26) return new PodiumError('not-a-database', { database: name, reason: message }, error);
  return new PodiumError('database', { database: name, reason: message }, error);
}
