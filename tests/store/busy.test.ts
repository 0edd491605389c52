import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/store/dialects/dialect.ts';
import { openDuckdb } from '../../src/store/dialects/duckdb.ts';
import { openMysql } from '../../src/store/dialects/mysql.ts';
import { openPostgres } from '../../src/store/dialects/postgres.ts';
import { makeFolder } from '../support/folder.ts';
import { everyKind } from './targets.ts';

const kinds = await everyKind();
const PATIENCE = 300;

/** What a loader says that waits for one which does not end. */
async function refusal(open: (patience?: number) => Promise<Store>, holding: () => Promise<() => Promise<void>>) {
  const release = await holding();
  const waiting = await open(PATIENCE);
  const error = await waiting.exclusively(async () => null).catch((refused: unknown) => refused);
  await release();
  // Once it is free again, the same loader goes on.
  expect(await waiting.exclusively(async () => 'free')).toBe('free');
  await waiting.close();
  return error;
}

/** Another loader of the same process in the middle of a transaction. */
async function inTransaction(open: () => Promise<Store>): Promise<() => Promise<void>> {
  const store = await open();
  const free = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const work = store.exclusively(async () => {
    held.resolve();
    await free.promise;
  });
  await held.promise;
  return async () => {
    free.resolve();
    await work;
    await store.close();
  };
}

const SERVERS = [
  { name: 'PostgreSQL', open: openPostgres, holder: /^podium load \(process \d+ at .+\)$/ },
  { name: 'MySQL or MariaDB', open: openMysql, holder: /^connection \d+ of \w+ at .+$/ },
];

test.each(SERVERS)(
  '$name: a loader that waits too long says who holds the database',
  async ({ name, open, holder }) => {
    const kind = kinds.find((kind) => kind.name === name);
    if (!kind) return;
    const { url, drop } = await kind.make();
    onTestFinished(drop);
    const opened = (patience?: number) => open(url, 'results', patience);
    const error = await refusal(opened, () => inTransaction(opened));
    expect(error).toMatchObject({ code: 'database-busy', values: { database: 'results', seconds: 0 } });
    expect((error as { values: { holder: string } }).values.holder).toMatch(holder);
  },
);

test('DuckDB: a loader that waits too long says which process has the file', async () => {
  const folder = makeFolder({});
  const file = path.join(folder, 'results.duckdb');
  const open = (patience?: number) => openDuckdb(file, 'results', patience);
  await (await open()).exclusively(async () => null);
  expect(readdirSync(folder)).toEqual(['results.duckdb']);
  const holding = async () => {
    const script = `import { DuckDBInstance } from '@duckdb/node-api';
      await DuckDBInstance.create(${JSON.stringify(file)});
      console.log('held');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    return async () => {
      other.kill();
      await once(other, 'exit');
    };
  };
  const error = await refusal(open, holding);
  expect(error).toMatchObject({ code: 'database-busy' });
  expect((error as { values: { holder: string } }).values.holder).toMatch(/^\S+ \(process \d+\)$/);
});
