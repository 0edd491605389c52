/**
 * `npm run bench:store`: how long `podium load` takes against the bulk loader of each database for the same rows: `.import`
 * of SQLite, `COPY` of PostgreSQL, `COPY … FROM` Parquet of DuckDB. Prints a markdown table of medians.
 *
 * Every contender is whole processes into a database that is new and has podium's tables, with their keys and indexes.
 * podium, built as it is published, also reads and checks the outputs, makes the rows and decides who is
 * who; the bulk loaders get rows that are made, in the order of their keys.
 * PostgreSQL is left out, with a line, where there is none. Beside the clock stands the processor's time of the process and
 * its threads (not of the PostgreSQL server), which a busy machine changes less.
 */
import './help.ts';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { findReleases } from '../src/batch/inputs.ts';
import { extractAll } from '../src/batch/run.ts';
import { toJsonLine } from '../src/schema/json.ts';
import { TABLES } from '../src/store/definition/index.ts';
import type { Store } from '../src/store/dialects/dialect.ts';
import { sha256 } from '../src/store/hash.ts';
import { migrate } from '../src/store/migrate.ts';
import { targetOf } from '../src/store/target.ts';

const COPIES = Number(process.argv[2] ?? 20);
const ROUNDS = 3;
const SERVER = process.env.PODIUM_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const folder = mkdtempSync(path.join(tmpdir(), 'podium-bench-'));
const inFolder = (name: string) => path.join(folder, name);
/** Below the package, whose dependencies it finds there. */
const BUILT = 'dist-bench';
const MAIN = path.join(BUILT, 'main.js');
const NAMES = TABLES.map(({ name }) => name);

/** The corpus so many times over, as outputs: each of a release of its own. */
function outputs(copies: number): string {
  const releases = [...extractAll(findReleases(['corpus']).inputs)].flatMap((outcome) =>
    'release' in outcome ? [outcome.release] : [],
  );
  const file = inFolder('outputs.ndjson');
  const lines = Array.from({ length: copies }, (_, copy) =>
    releases.map((release) => {
      const { source } = release;
      const own = { ...source, path: `${copy}/${source.path}`, sha256: sha256(`${copy} ${source.sha256}`) };
      return toJsonLine({ ...release, source: own });
    }),
  );
  writeFileSync(file, lines.flat().join(''));
  count = lines.flat().length;
  return file;
}

/** A database that has the tables and no rows. */
async function empty(url: string): Promise<void> {
  const target = targetOf(url);
  const store: Store = await target.open();
  await store.exclusively(({ db }) => migrate(db, store.making, target.name));
  await store.close();
}

interface Contender {
  readonly name: string;
  readonly url: string;
  /** Whether the rows are written by another process than the one that is measured. */
  readonly server?: boolean;
  renew(): void;
  /** Makes what its own loader needs beyond the tables. */
  prepare?(): void;
  /** The command that loads the same rows with the database's own loader. */
  bulk(): readonly [string, readonly string[], string?];
}

/** Seconds that a command took. */
interface Taken {
  readonly clock: number;
  readonly processor: number;
}

function run([command, args, input = '']: readonly [string, readonly string[], string?]): Taken {
  const before = children();
  const started = performance.now();
  const { status, stderr } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return { clock: (performance.now() - started) / 1000, processor: children() - before };
}

/** Seconds of the processor that ended children of this process have taken (Linux: `proc_pid_stat(5)`, in hundredths). */
function children(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/** What `.import` fills: it knows no nulls and no truth values, so its tables must take empty texts and words. */
const lenient = (statement: string): string =>
  statement.replace(/ strict, without rowid$/, '').replace(/ not null/g, '');

const sqlite: Contender = {
  name: 'SQLite',
  url: `sqlite:${inFolder('results.db')}`,
  renew: () => rmSync(inFolder('results.db'), { force: true }),
  bulk: () => [
    'sqlite3',
    [inFolder('lenient.db')],
    [
      'pragma ignore_check_constraints = on;',
      '.mode csv',
      'begin;',
      ...NAMES.map((name) => `.import --skip 1 ${inFolder(`csv/${name}.csv`)} ${name}`),
      'commit;',
    ].join('\n'),
  ],
  prepare() {
    rmSync(inFolder('lenient.db'), { force: true });
    const strict = new DatabaseSync(inFolder('results.db'));
    const made = strict.prepare("select sql from sqlite_schema where type in ('table', 'index') and sql is not null");
    const loose = new DatabaseSync(inFolder('lenient.db'));
    for (const { sql } of made.all()) loose.exec(lenient(String(sql)));
    loose.close();
    strict.close();
  },
};

const duckdb: Contender = {
  name: 'DuckDB',
  url: `duckdb:${inFolder('results.duckdb')}`,
  renew: () => rmSync(inFolder('results.duckdb'), { force: true }),
  bulk: () => [
    process.execPath,
    ['--input-type=module'],
    `import { DuckDBInstance } from '@duckdb/node-api';
     const connection = await (await DuckDBInstance.create(${JSON.stringify(inFolder('results.duckdb'))})).connect();
     await connection.run('begin');
     for (const name of ${JSON.stringify(NAMES)})
       await connection.run(\`copy \${name} from '${inFolder('parquet')}/\${name}.parquet'\`);
     await connection.run('commit');
     connection.closeSync();`,
  ],
};

const database = 'podium_bench';
const there = new URL(SERVER);
there.pathname = database;
const postgres: Contender = {
  name: 'PostgreSQL',
  url: there.href,
  server: true,
  renew() {
    execFileSync('psql', [SERVER, '-qc', `drop database if exists ${database} with (force)`], { stdio: 'ignore' });
    execFileSync('psql', [SERVER, '-qc', `create database ${database}`]);
  },
  bulk: () => [
    'psql',
    [there.href, '-q', '-v', 'ON_ERROR_STOP=1'],
    [
      'begin;',
      ...NAMES.map((name) => `\\copy ${name} from '${inFolder(`csv/${name}.csv`)}' csv header`),
      'commit;',
    ].join('\n'),
  ],
};

async function measure({ name, url, server, renew, prepare, bulk }: Contender, file: string): Promise<void> {
  const [podium, own]: [Taken[], Taken[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    renew();
    await empty(url);
    podium.push(run([process.execPath, [MAIN, 'load', file, '--to', url, '--quiet']]));
    renew();
    await empty(url);
    prepare?.();
    own.push(run(bulk()));
  }
  const rate = (seconds: number) => Math.round(rows / seconds).toLocaleString('en');
  const cells = (['clock', 'processor'] as const).flatMap((what) => {
    // What a server does is not seen from here.
    if (what === 'processor' && server) return ['', '', ''];
    const [ours, theirs] = [podium, own].map((list) => median(list.map((taken) => taken[what]))) as [number, number];
    const told = (seconds: number) => `${seconds.toFixed(2)}${what === 'clock' ? ` (${rate(seconds)})` : ''}`;
    return [told(ours), told(theirs), (ours / theirs).toFixed(1)];
  });
  print(`| ${[name, ...cells].join(' | ')} |`);
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

let rows = 0;
let count = 0;
try {
  execFileSync(process.execPath, ['scripts/build.ts', BUILT]);
  const file = outputs(COPIES);
  for (const format of ['csv', 'parquet'])
    run([process.execPath, [MAIN, 'load', file, '--to', `${format}:${inFolder(format)}`, '--quiet']]);
  rows =
    Number(execFileSync('sh', ['-c', `cat ${inFolder('csv')}/*.csv | wc -l`], { encoding: 'utf8' })) - NAMES.length;
  print(
    `${count} outputs, about ${rows.toLocaleString('en')} rows; medians of ${ROUNDS}, in seconds (rows a second)`,
    '',
  );
  print(
    '| into | podium load | its own loader | ratio | processor: podium | its own | ratio |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  const contenders = [sqlite, duckdb];
  if (spawnSync('psql', [SERVER, '-qc', 'select 1']).status === 0) contenders.push(postgres);
  else print('', `PostgreSQL left out: no server at ${SERVER}`);
  for (const contender of contenders) await measure(contender, file);
} finally {
  for (const made of [folder, BUILT]) rmSync(made, { recursive: true, force: true });
}
