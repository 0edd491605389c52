import { existsSync, linkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DuckDBConnection, DuckDBDateValue, DuckDBInstance, DuckDBType } from '@duckdb/node-api';
import { Kysely, sql } from 'kysely';
import { PodiumError } from '../../errors.ts';
import { type Database, SCHEMA_TABLES, type TableName } from '../definition/index.ts';
import type { Kind } from '../definition/table.ts';
import { columnsOfRows, pack, type Value, type Values } from '../values.ts';
import { castAsText, columnsOf, type Making, type Portion, type Store, type Transaction } from './dialect.ts';
import { driver } from './driver.ts';
import { duckdbDialect } from './duckdb-kysely.ts';
import { busy, PATIENCE, SOMEBODY } from './patience.ts';

type Duck = typeof import('@duckdb/node-api');

/** How often a loader that waits for another one looks, in milliseconds: after one to two pauses. */
const PAUSE = 25;
/**
 * Every transaction ends with the last blocks of all tables written anew, about a second of work, so there are fewer of them
 * than elsewhere. Their rows wait in memory.
 */
const PORTION: Portion = { releases: 4000, rows: 1_600_000 };
/** Rows of one chunk of DuckDB. */
const CHUNK = 2048;

export const MAKING: Making = {
  types: {
    key: sql`varchar`,
    code: sql`varchar`,
    text: sql`varchar`,
    int: sql`bigint`,
    float: sql`double`,
    bool: sql`boolean`,
    date: sql`date`,
  },
  comments: 'statements',
  // DuckDB checks them before a transaction ends, and so lets no release be replaced in one transaction.
  foreignKeys: false,
  indexes: false,
  atomic: true,
  boolsAreNumbers: false,
  asText: castAsText,
};

/** A file of DuckDB. Only one process may have it open: it is opened for each transaction and closed after. */
export async function openDuckdb(file: string, name: string, patience = PATIENCE): Promise<Store> {
  const duck = await driver<Duck>('@duckdb/node-api');
  let left = Number.NEGATIVE_INFINITY;
  return {
    making: MAKING,
    portion: PORTION,
    async exclusively(work) {
      // Whoever waits looks within two pauses and so gets a turn before the one who had the last.
      await sleep(Math.max(0, left + 2 * PAUSE - performance.now()));
      await found(duck, file);
      const instance = await wait(() => duck.DuckDBInstance.create(file), name, patience);
      try {
        return await transact(duck, instance, name, work);
      } finally {
        instance.closeSync();
        left = performance.now();
      }
    },
    async close() {},
    async abandon() {},
  };
}

/**
 * Does work in one transaction on an open database.
 *
 * @param wrote is told of every change of rows
 */
export async function transact<T>(
  duck: Duck,
  instance: DuckDBInstance,
  name: string,
  work: (tx: Transaction) => Promise<T>,
  wrote: () => void = () => {},
): Promise<T> {
  const connection = await instance.connect();
  try {
    await connection.run('begin transaction');
    const result = await work(transactionOn(duck, connection, wrote));
    await connection.run('commit');
    return result;
  } catch (error) {
    await connection.run('rollback').catch(() => {});
    throw refused(error, name);
  } finally {
    connection.closeSync();
  }
}

function transactionOn(duck: Duck, connection: DuckDBConnection, wrote: () => void): Transaction {
  const db = new Kysely<Database>({ dialect: duckdbDialect(duck, connection, wrote) });
  return {
    db,
    async insert(table, ...rows) {
      if (rows.every(({ length }) => length === 0)) return;
      wrote();
      await append(duck, connection, table, rows);
    },
    // An update takes milliseconds, of one row as of thousands.
    async change(table, columns, rows) {
      wrote();
      const staged = sql.table('changed_rows');
      await sql`create temp table ${staged} as select * from ${sql.table(table)} limit 0`.execute(db);
      await append(duck, connection, table, [pack(table, rows)], 'changed_rows');
      const set = columns.map((column) => sql`${sql.ref(column)} = changed_rows.${sql.ref(column)}`);
      await sql`update ${sql.table(table)} set ${sql.join(set)} from ${staged}
        where changed_rows.id = ${sql.ref(`${table}.id`)}`.execute(db);
      await sql`drop table ${staged}`.execute(db);
    },
  };
}

async function append(
  duck: Duck,
  connection: DuckDBConnection,
  table: TableName,
  rows: readonly Values[],
  into: string = table,
): Promise<void> {
  const kinds = columnsOf(SCHEMA_TABLES[table].columns).map(([, { kind }]) => kind);
  const appender = await connection.createAppender(into);
  for (const columns of columnsOfRows(table, rows, CHUNK)) {
    const types = columns.map((values, index) => typeOf(duck, kinds[index], values) ?? appender.columnType(index));
    const chunk = duck.DuckDBDataChunk.create(types, columns[0]?.length);
    for (const [index, values] of columns.entries())
      chunk.setColumnValues(index, kinds[index] === 'date' ? values.map((value) => dateOf(duck, value)) : values);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The type in which values are handed over fastest, for DuckDB to make them what the column is; undefined for the column's. */
function typeOf(duck: Duck, kind: Kind | undefined, values: Values): DuckDBType | undefined {
  // As the program has them, and DuckDB makes them whole: a BigInt each would take five times as long.
  if (kind === 'int') return duck.DOUBLE;
  if (kind !== 'key' && kind !== 'code') return undefined;
  // Keys and codes come again and again: each goes over once, and then by its number.
  const names = new Set(values);
  names.delete(null);
  return names.size > 0 && names.size <= values.length / 2 ? duck.ENUM([...names] as string[]) : undefined;
}

function dateOf(duck: Duck, value: Value): DuckDBDateValue | null {
  return value === null ? null : new duck.DuckDBDateValue(Date.parse(value as string) / 86_400_000);
}

/**
 * Makes an empty database where there is no file, whole from the first moment. DuckDB itself opens a new file first and
 * locks it then: of two that do so at once, one may find the other's file empty and no database, or write its own
 * beginning over what the other has committed meanwhile.
 */
async function found(duck: Duck, file: string): Promise<void> {
  if (existsSync(file)) return;
  const own = `.${path.basename(file)}.${process.pid.toString(36)}${Date.now().toString(36)}`;
  const fresh = path.join(path.dirname(file), own);
  try {
    (await duck.DuckDBInstance.create(fresh)).closeSync();
    linkSync(fresh, file);
  } catch {
    // Another one was first, or there are no links here, or no file can be: opening it tells which.
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Opens as soon as no other process has the file. */
async function wait<T>(open: () => Promise<T>, name: string, patience: number): Promise<T> {
  for (const started = Date.now(); ; await sleep(PAUSE + Math.random() * PAUSE)) {
    try {
      return await open();
    } catch (error) {
      const { message } = error as Error;
      if (!/set lock|used by another process/i.test(message)) throw refused(error, name);
      if (Date.now() - started > patience) throw busy(name, patience, holderIn(message), error);
    }
  }
}

/** "Conflicting lock is held in /usr/bin/node (PID 1234)": DuckDB says who where the system does. */
function holderIn(message: string): string {
  const [, program, pid] = /held in ([^\n]*?) \(PID (\d+)\)/.exec(message) ?? [];
  return program === undefined ? SOMEBODY : `${path.basename(program)} (process ${pid})`;
}

/** DuckDB's errors begin with their kind: "Constraint Error: ...". */
export function refused(error: unknown, name: string): unknown {
  if (error instanceof PodiumError || !(error instanceof Error)) return error;
  const { message } = error;
  if (/not a valid DuckDB database/i.test(message))
    return new PodiumError('not-a-database', { database: name, reason: message }, error);
  if (/^[A-Z][A-Za-z -]+ Error: |^Failed to append/.test(message))
    return new PodiumError('database', { database: name, reason: message }, error);
  return error;
}
