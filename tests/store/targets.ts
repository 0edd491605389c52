import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import mysql from 'mysql2/promise';
import pg from 'pg';
import type { PodiumError } from '../../src/errors.ts';
import { TABLES } from '../../src/store/definition/index.ts';
import type { Db } from '../../src/store/dialects/dialect.ts';
import { type LoadOptions, type LoadReport, load } from '../../src/store/load.ts';
import { targetOf } from '../../src/store/target.ts';
import { VIEWS } from '../../src/store/views/index.ts';

const POSTGRES = process.env.PODIUM_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const MYSQL = process.env.PODIUM_TEST_MYSQL ?? 'mysql://root@127.0.0.1:3306/mysql';

/** A kind of target that tests run against; databases are made for one test and dropped after. */
export interface Kind {
  readonly name: string;
  /** Whether it refuses a row that points nowhere while podium writes. */
  readonly foreignKeys: boolean;
  /** A new, empty database or folder: its URL, and how to drop it. */
  make(): Promise<Made>;
}
export interface Made {
  readonly url: string;
  drop(): Promise<void>;
}

let count = 0;
function freshName(): string {
  count += 1;
  return `podium_test_${process.pid}_${count}_${Math.random().toString(36).slice(2, 8)}`;
}

function inFolder(name: string, scheme: string, file: string, foreignKeys: boolean): Kind {
  return {
    name,
    foreignKeys,
    async make() {
      const folder = mkdtempSync(path.join(tmpdir(), 'podium-store-'));
      return {
        url: `${scheme}:${path.join(folder, file)}`,
        async drop() {
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}

const postgres: Kind = {
  name: 'PostgreSQL',
  foreignKeys: true,
  async make() {
    const database = freshName();
    const run = async (statement: string) => {
      const client = new pg.Client(POSTGRES);
      await client.connect();
      await client.query(statement);
      await client.end();
    };
    await run(`create database ${database}`);
    return { url: withDatabase(POSTGRES, database), drop: () => run(`drop database ${database} with (force)`) };
  },
};

const mariadb: Kind = {
  name: 'MySQL or MariaDB',
  foreignKeys: true,
  async make() {
    const database = freshName();
    const run = async (statement: string) => {
      const connection = await mysql.createConnection(MYSQL);
      await connection.query(statement);
      await connection.end();
    };
    // As a careless server would have it: podium's tables bring their own character set.
    await run(`create database ${database} character set latin1`);
    return { url: withDatabase(MYSQL, database), drop: () => run(`drop database ${database}`) };
  },
};

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = database;
  return changed.href;
}

const SERVERS = [
  { kind: postgres, url: POSTGRES },
  { kind: mariadb, url: MYSQL },
];

/** Every kind of target. A server that cannot be reached is left out with a line, but never where CI is set. */
export async function everyKind(): Promise<Kind[]> {
  const kinds = [inFolder('SQLite', 'sqlite', 'results.db', false)];
  for (const { kind, url } of SERVERS) {
    const reason = await unreachable(url);
    if (reason === null || process.env.CI) kinds.push(kind);
    else process.stderr.write(`skipped: tests on ${kind.name}, no server at ${url} (${reason})\n`);
  }
  kinds.push(inFolder('DuckDB', 'duckdb', 'results.duckdb', false));
  for (const format of ['csv', 'ndjson', 'parquet'])
    kinds.push(inFolder(`folder of ${format}`, format, 'tables', false));
  return kinds;
}

async function unreachable(url: string): Promise<string | null> {
  try {
    const store = await targetOf(url).open();
    await store.close();
    return null;
  } catch (error) {
    return String((error as PodiumError).values?.reason ?? error);
  }
}

/** All that a database holds, table by table and view by view, in an order of its own. */
export async function dump(url: string, names?: readonly string[]): Promise<Record<string, unknown[]>> {
  const store = await targetOf(url).open();
  try {
    return await store.exclusively(async ({ db }) => {
      if (url.startsWith('sqlite:')) await assertKept(db);
      const held: Record<string, unknown[]> = {};
      for (const name of names ?? [...TABLES, ...VIEWS].map(({ name }) => name)) {
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
        held[name] = rows.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      }
      return held;
    });
  } finally {
    await store.abandon();
  }
}

/** SQLite is told not to check constraints while podium writes, so what it wrote is looked through here. */
async function assertKept(db: Db): Promise<void> {
  const { rows: strays } = await sql`pragma foreign_key_check`.execute(db);
  if (strays.length > 0) throw new Error(`rows point nowhere: ${JSON.stringify(strays)}`);
  await sql`pragma ignore_check_constraints = off`.execute(db);
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  if (rows[0]?.integrity_check !== 'ok') throw new Error(`constraints are broken: ${JSON.stringify(rows)}`);
}

/** Truth values as the numbers that some databases keep. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, typeof value === 'boolean' ? Number(value) : value]),
  );
}

/** Loads into a database; the report, with the codes of what could not be loaded. */
export async function loadInto(
  url: string,
  paths: readonly string[],
  options: Partial<LoadOptions> = {},
): Promise<LoadReport & { errors: PodiumError[] }> {
  const errors: PodiumError[] = [];
  const report = await load(paths, targetOf(url), { collection: 'main', ...options }, (error) => errors.push(error));
  return { ...report, errors };
}
