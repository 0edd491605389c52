import { Kysely, MysqlDialect, sql } from 'kysely';
import type { Connection } from 'mysql2';
import { PodiumError } from '../../errors.ts';
import type { Database, TableName } from '../definition/index.ts';
import { unpack, type Values } from '../values.ts';
import { type Db, type Making, PORTION, type Store } from './dialect.ts';
import { driver } from './driver.ts';
import { busy, PATIENCE, SOMEBODY } from './patience.ts';

const ROWS = 500;

const MAKING: Making = {
  types: {
    key: sql`varchar(16) character set ascii collate ascii_bin`,
    code: sql`varchar(64) character set ascii collate ascii_bin`,
    text: sql`longtext`,
    int: sql`bigint`,
    float: sql`double`,
    bool: sql`boolean`,
    date: sql`date`,
  },
  comments: 'in-column',
  foreignKeys: true,
  indexes: true,
  tableOptions: sql` engine = InnoDB default character set utf8mb4 collate utf8mb4_bin`,
  // MySQL commits before and after every statement that makes a table.
  atomic: false,
  boolsAreNumbers: false,
  asText: (number) => sql<string>`cast(${number} as char)`,
};

/** A MySQL or MariaDB database, over one connection. */
export async function openMysql(url: string, name: string, patience = PATIENCE): Promise<Store> {
  const { createConnection } = await driver<typeof import('mysql2')>('mysql2');
  const connection = createConnection({
    ...addressOf(url),
    charset: 'utf8mb4_bin',
    dateStrings: true,
    decimalNumbers: true,
    multipleStatements: false,
    typeCast: (field, next) => (field.type === 'TINY' && field.length === 1 ? bit(field.string()) : next()),
  });
  connection.on('error', () => {});
  await attempt(() => settled((done) => connection.connect(done)), name);
  const db = new Kysely<Database>({ dialect: new MysqlDialect({ pool: poolOf(connection) as never }) });
  // Strict, so that nothing is cut or bent to fit; with backslashes as escapes, for so the driver writes its values.
  const mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ENGINE_SUBSTITUTION';
  await attempt(() => sql`set session sql_mode = ${mode}`.execute(db), name);
  const packet = await attempt(() => packetOf(db), name);
  const insert = async (table: TableName, ...rows: readonly Values[]) => {
    for (const part of parts(
      rows.flatMap((list) => unpack(table, list)),
      packet / 2,
    ))
      await db
        .insertInto(table)
        .values(part as never)
        .execute();
  };
  const leave = () => attempt(() => settled((done) => connection.end(done)), name);
  return {
    making: MAKING,
    portion: PORTION,
    exclusively: (work) => attempt(() => locked(db, () => work({ db, insert }), name, patience), name),
    close: leave,
    abandon: leave,
  };
}

/** Cuts rows into parts for one statement each, of about so many bytes of text at most. */
function* parts<R extends object>(rows: readonly R[], bytes: number): Generator<R[]> {
  let part: R[] = [];
  let size = 0;
  for (const row of rows) {
    const weight = weigh(row);
    if (part.length > 0 && (part.length >= ROWS || size + weight > bytes)) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(row);
    size += weight;
  }
  if (part.length > 0) yield part;
}

/** At most how many bytes a row takes, roughly. */
function weigh(row: object): number {
  let sum = 0;
  for (const value of Object.values(row)) sum += typeof value === 'string' ? value.length * 3 + 4 : 24;
  return sum;
}

/** One lock a database; the server frees it when the connection is lost. */
const LOCK = sql`concat('podium ', database())`;

async function locked<T>(db: Db, work: () => Promise<T>, name: string, patience: number): Promise<T> {
  // Before the transaction, whose first look decides what it sees.
  const { rows } = await sql<{ held: number }>`select get_lock(${LOCK}, ${patience / 1000}) as held`.execute(db);
  if (rows[0]?.held !== 1) throw busy(name, patience, await holderOf(db));
  try {
    return await transact(db, work);
  } finally {
    await sql`select release_lock(${LOCK})`.execute(db).catch(() => {});
  }
}

async function transact<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await sql`start transaction`.execute(db);
  try {
    const result = await work();
    await sql`commit`.execute(db);
    return result;
  } catch (error) {
    await sql`rollback`.execute(db).catch(() => {});
    throw error;
  }
}

/** Whose connection has the lock, as far as one may know. */
async function holderOf(db: Db): Promise<string> {
  const { rows } = await sql<{ id: number; user: string; host: string }>`
    select id, user, host from information_schema.processlist where id = is_used_lock(${LOCK})`.execute(db);
  const [holder] = rows;
  return holder ? `connection ${holder.id} of ${holder.user} at ${holder.host}` : SOMEBODY;
}

/** The largest statement the server takes, in bytes. */
async function packetOf(db: Db): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`select @@max_allowed_packet as bytes`.execute(db);
  return Number(rows[0]?.bytes ?? 1_048_576);
}

/** `mysql://user:password@host:port/database`, and `?socket=/path` for a socket. */
function addressOf(url: string) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const socket = searchParams.get('socket');
  return {
    ...(socket === null ? { host: hostname || 'localhost', port: Number(port || 3306) } : { socketPath: socket }),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  };
}

/** Kysely wants a pool; this one has a single connection, which is never replaced. */
function poolOf(connection: Connection) {
  const lent = { query: connection.query.bind(connection), release() {} };
  return {
    getConnection: (done: (error: unknown, connection: unknown) => void) => done(null, lent),
    end: (done: (error?: unknown) => void) => done(),
  };
}

function bit(value: string | null): boolean | null {
  return value === null ? null : value !== '0';
}

function settled(step: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => step((error) => (error ? reject(error) : resolve())));
}

async function attempt<T>(step: () => Promise<T>, name: string): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw refused(error, name);
  }
}

/** What the server says has a number and a state; what the network says has neither, or is fatal. */
function refused(error: unknown, name: string): unknown {
  if (error instanceof PodiumError) return error;
  const { code, message, sqlState, fatal } = error as {
    code?: string;
    message: string;
    sqlState?: string;
    fatal?: boolean;
  };
  if (sqlState !== undefined && !fatal) return new PodiumError('database', { database: name, reason: message }, error);
  if (code !== undefined || /closed state/.test(message))
    return new PodiumError('no-connection', { database: name, reason: message }, error);
  return error;
}
