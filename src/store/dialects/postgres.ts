import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Client, ClientBase } from 'pg';
import { PodiumError } from '../../errors.ts';
import type { Database, TableName } from '../definition/index.ts';
import { columnNames, portions, type Value, type Values } from '../values.ts';
import { castAsText, type Db, type Making, PORTION, type Store } from './dialect.ts';
import { driver } from './driver.ts';
import { busy, PATIENCE, SOMEBODY } from './patience.ts';

/** "podium" in ASCII: the number of the lock that loaders hold, one lock a database. */
const LOCK = 0x706f64;
/** Rows that go into one piece of a COPY. */
const PIECE = 500;

const MAKING: Making = {
  types: {
    key: sql`text`,
    code: sql`text`,
    text: sql`text`,
    int: sql`bigint`,
    float: sql`double precision`,
    bool: sql`boolean`,
    date: sql`date`,
  },
  comments: 'statements',
  foreignKeys: true,
  indexes: true,
  atomic: true,
  boolsAreNumbers: false,
  asText: castAsText,
};

/** Numbers and dates as the other databases give them: int8 and numeric as numbers, dates as text. */
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [20, Number],
  [1700, Number],
  [1082, (text: string) => text],
]);

/** A PostgreSQL database. One connection for the whole load: a lost one must not be mended in a transaction's middle. */
export async function openPostgres(url: string, name: string, patience = PATIENCE): Promise<Store> {
  const { default: pg } = await driver<typeof import('pg')>('pg');
  const copy = await driver<typeof import('pg-copy-streams')>('pg-copy-streams');
  const client = new pg.Client({
    connectionString: url,
    application_name: 'podium load',
    types: { getTypeParser: ((oid: number) => PARSERS.get(oid) ?? pg.types.getTypeParser(oid)) as never },
  });
  // Without a listener, a connection lost between two queries would end the process.
  client.on('error', () => {});
  await attempt(() => client.connect(), name);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: poolOf(client) }) });
  const insert = async (table: TableName, ...rows: readonly Values[]) => {
    await pipeline(Readable.from(lines(table, rows)), client.query(copy.from(copying(db, table, columnNames(table)))));
  };
  const leave = () => attempt(() => client.end(), name);
  return {
    making: MAKING,
    portion: PORTION,
    exclusively: (work) => attempt(() => transact(client, () => work({ db, insert }), name, patience), name),
    close: leave,
    abandon: leave,
  };
}

async function transact<T>(client: Client, work: () => Promise<T>, name: string, patience: number): Promise<T> {
  // Whoever waited for the lock must see what the one before has done, whatever the server's default is.
  await client.query('begin isolation level read committed');
  try {
    await client.query("select set_config('lock_timeout', $1, true)", [`${patience}ms`]);
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw (error as { code?: string }).code === '55P03'
      ? busy(name, patience, await holderOf(client).catch(() => SOMEBODY), error)
      : error;
  }
}

/** Whose connection has the lock, as far as one may know. */
async function holderOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ pid: number; application: string; host: string | null }>(
    `select pid, application_name as application, host(client_addr) as host from pg_locks
       join pg_stat_activity using (pid)
       join pg_database on pg_database.oid = pg_locks.database and pg_database.datname = current_database()
       where locktype = 'advisory' and granted and classid = 0 and objid = $1`,
    [LOCK],
  );
  const [holder] = rows;
  return holder ? `${holder.application} (process ${holder.pid} at ${holder.host ?? 'this machine'})` : SOMEBODY;
}

/** Kysely wants a pool; this one has a single connection, which is never replaced. */
function poolOf(client: ClientBase) {
  const lent = { query: client.query.bind(client), release() {} } as never;
  return { connect: async () => lent, end: async () => {}, options: {} };
}

function copying(db: Db, table: string, columns: readonly string[]): string {
  const list = sql.join(columns.map((column) => sql.ref(column)));
  return sql`copy ${sql.table(table)} (${list}) from stdin`.compile(db).sql;
}

/** Rows in the text format of COPY. */
function* lines(table: TableName, rows: readonly Values[]): Generator<string> {
  const width = columnNames(table).length;
  for (const part of portions(table, rows, PIECE)) {
    let text = '';
    for (const [at, value] of part.entries()) text += field(value) + ((at + 1) % width === 0 ? '\n' : '\t');
    yield text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function field(value: Value): string {
  if (value === null) return '\\N';
  return typeof value === 'string' ? value.replace(/[\\\n\r\t]/g, (mark) => ESCAPES[mark] as string) : String(value);
}

async function attempt<T>(step: () => Promise<T>, name: string): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw refused(error, name);
  }
}

/** What the server says has a code of five characters (PostgreSQL, appendix A); what the network says has another. */
function refused(error: unknown, name: string): unknown {
  if (error instanceof PodiumError) return error;
  const { code, message } = error as { code?: unknown; message: string };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^(?:57P|08)/.test(code) && !/^E[A-Z]{4}$/.test(code))
    return new PodiumError('database', { database: name, reason: message }, error);
  if (code !== undefined || /connection|terminated|not queryable/i.test(message))
    return new PodiumError('no-connection', { database: name, reason: message || String(code) }, error);
  return error;
}
