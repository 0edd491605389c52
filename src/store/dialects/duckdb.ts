import { setTimeout as sleep } from 'node:timers/promises';
import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { Kysely, sql } from 'kysely';
import { PodiumError } from '../../errors.ts';
import { type Database, SCHEMA_TABLES, type TableName } from '../definition/index.ts';
import { castAsText, columnsOf, type Making, parts, type Store, type Transaction } from './dialect.ts';
import { driver } from './driver.ts';
import { duckdbDialect } from './duckdb-kysely.ts';

type Duck = typeof import('@duckdb/node-api');

/** How long a loader waits for another one, and how often it looks, in milliseconds. */
const PATIENCE = 600_000;
const PAUSE = 25;
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
  atomic: true,
  boolsAreNumbers: false,
  asText: castAsText,
};

/** A file of DuckDB. Only one process may have it open: it is opened for each transaction and closed after. */
export async function openDuckdb(file: string, name: string): Promise<Store> {
  const duck = await driver<Duck>('@duckdb/node-api');
  return {
    making: MAKING,
    async exclusively(work) {
      const instance = await wait(() => duck.DuckDBInstance.create(file), name);
      try {
        return await transact(duck, instance, name, work);
      } finally {
        instance.closeSync();
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
  const db = new Kysely<Database>({ dialect: duckdbDialect(connection, wrote) });
  return {
    db,
    async insert(table, rows) {
      if (rows.length === 0) return;
      wrote();
      await append(duck, connection, table, rows);
    },
  };
}

async function append<N extends TableName>(
  duck: Duck,
  connection: DuckDBConnection,
  table: N,
  rows: readonly Database[N][],
): Promise<void> {
  const columns = columnsOf(SCHEMA_TABLES[table].columns);
  const appender = await connection.createAppender(table);
  const types = columns.map((_, index) => appender.columnType(index));
  for (const part of parts(rows, CHUNK)) {
    const chunk = duck.DuckDBDataChunk.create(types, part.length);
    for (const [index, [column, { kind }]] of columns.entries()) {
      const write = writer(duck, kind);
      chunk.setColumnValues(
        index,
        part.map((row) => {
          const value = row[column as keyof Database[N]];
          return value === null ? null : write(value);
        }),
      );
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** A value as DuckDB's chunks take it. */
function writer(duck: Duck, kind: string): (value: unknown) => DuckDBValue {
  if (kind === 'int') return (value) => BigInt(value as number);
  if (kind === 'date') return (value) => new duck.DuckDBDateValue(Date.parse(value as string) / 86_400_000);
  return (value) => value as DuckDBValue;
}

/** Opens as soon as no other process has the file. */
async function wait<T>(open: () => Promise<T>, name: string): Promise<T> {
  for (const started = Date.now(); ; await sleep(PAUSE + Math.random() * PAUSE)) {
    try {
      return await open();
    } catch (error) {
      const { message } = error as Error;
      if (!/set lock|used by another process/i.test(message)) throw refused(error, name);
      if (Date.now() - started > PATIENCE) throw new PodiumError('database-busy', { database: name }, error);
    }
  }
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
