import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openJobs, RELEASES } from '../../src/fleet/queue.ts';
import { statusOf } from '../../src/fleet/status.ts';
import { CORRECTED, SEASON } from '../store/season.ts';
import { dump, everyKind, loadInto } from '../store/targets.ts';
import { makeFolder } from '../support/folder.ts';
import { podium } from '../support/podium.ts';

const postgres = (await everyKind()).find(({ name }) => name === 'PostgreSQL');

/** A database of its own, and the command line with it as `--to`. */
async function fresh() {
  if (!postgres) throw new Error('no PostgreSQL');
  const { url, drop } = await postgres.make();
  onTestFinished(drop);
  return { url, run: (...args: string[]) => podium([...args, '--to', url]) };
}

function startWorker(url: string, ...args: string[]) {
  return spawn(process.execPath, [path.resolve('src/cli/main.ts'), 'worker', '--to', url, '--jobs', '1', ...args], {
    stdio: 'ignore',
  });
}

/** Has lost workers noticed sooner than in half a minute: the queue is made before the first release comes. */
async function impatient(url: string): Promise<void> {
  const jobs = await openJobs(url, 'enqueue');
  await jobs.boss.updateQueue(RELEASES, { heartbeatSeconds: 10 });
  await jobs.close();
}

/** A season as one load leaves it. */
async function loaded(files: Readonly<Record<string, string>>): Promise<Record<string, unknown[]>> {
  const { url } = await fresh();
  await loadInto(url, [makeFolder(files)]);
  return dump(url);
}

const manyDays = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${index}.md`,
      (SEASON['hamar-1.md'] as string).replace('6 March 2032', `${(index % 28) + 1} March ${2030 + (index % 7)}`),
    ]),
  );

// A server, and several processes each: they take a while on a busy machine.
describe.skipIf(!postgres)('a fleet', { timeout: 300_000 }, () => {
  test('workers leave what one load leaves', async () => {
    const { url, run } = await fresh();
    const folder = makeFolder(SEASON);
    expect((await run('enqueue', folder)).err).toMatch(/: 3 releases enqueued, 0 unchanged\n$/);
    const worker = await run('worker', '--until-empty', '--jobs', '1');
    expect(worker).toMatchObject({
      exit: 0,
      err: expect.stringMatching(/ended; 3 releases loaded, 0 set aside\n$/),
    });
    expect(await dump(url)).toEqual(await loaded(SEASON));
    const status = await run('status');
    expect(status.exit).toBe(0);
    expect(status.out).toContain('0 releases waiting\n0 being worked on by 0 workers\n3 loaded in the last minute');
  });

  test('enqueuing twice changes nothing, whether releases wait or are loaded', async () => {
    const { run } = await fresh();
    const folder = makeFolder(SEASON);
    await run('enqueue', folder);
    expect((await run('enqueue', folder)).err).toContain(': 0 releases enqueued, 3 unchanged');
    await run('worker', '--until-empty', '--jobs', '1');
    expect((await run('enqueue', folder)).err).toContain(': 0 releases enqueued, 3 unchanged');
  });

  test('a corrected release comes after its earlier form', async () => {
    const { url, run } = await fresh();
    const folder = makeFolder(SEASON);
    await run('enqueue', folder);
    writeFileSync(path.join(folder, 'hamar-1.md'), CORRECTED);
    expect((await run('enqueue', folder)).err).toContain(': 1 release enqueued, 2 unchanged');
    const workers = [
      startWorker(url, '--until-empty', '--batch', '1'),
      startWorker(url, '--until-empty', '--batch', '1'),
    ];
    await Promise.all(workers.map((worker) => once(worker, 'exit')));
    expect(await dump(url)).toEqual(await loaded({ ...SEASON, 'hamar-1.md': CORRECTED }));
  });

  test('what cannot be read is set aside with the reason, and may be given another chance', async () => {
    const { url, run } = await fresh();
    const jobs = await openJobs(url, 'enqueue');
    const data = { collection: 'main', path: 'bad.md', release: '0', text: '' };
    await jobs.boss.insert(RELEASES, [{ data, singletonKey: 'bad' }]);
    await run('enqueue', makeFolder(SEASON));
    const worker = await run('worker', '--until-empty', '--jobs', '1');
    expect(worker.exit).toBe(2);
    expect(worker.err).toContain('podium: bad.md: is empty; nothing was read from it\n');
    const { exit, out } = await run('status');
    expect(exit).toBe(2);
    expect(out).toContain('1 failed for good:\n  bad.md: is empty; nothing was read from it\n');
    expect((await run('enqueue', '--dead')).err).toContain(': 0 releases enqueued, 1 revived, 0 unchanged');
    expect(await statusOf(jobs)).toMatchObject({ waiting: 1, dead: 0, done: { minute: 3 } });
    await jobs.close();
  });

  test('a release that the database refuses is tried again, then set aside with the reason; others are loaded', async () => {
    const { url, run } = await fresh();
    await run('enqueue', makeFolder(SEASON));
    const jobs = await openJobs(url, 'enqueue');
    onTestFinished(() => jobs.close());
    const client = new pg.Client(url);
    await client.connect();
    onTestFinished(() => client.end());
    await client.query("update podium_jobs.job set retry_limit = 1 where name = 'releases'");
    await client.query(`create function refuse() returns trigger language plpgsql as $$ begin
      if new.city = 'Oslo' then raise 'no news from %', new.city; end if; return new; end $$`);
    await client.query('create trigger refusing before insert on releases for each row execute function refuse()');
    const { exit, err } = await run('worker', '--until-empty', '--jobs', '1');
    const refused = /podium: sub\/oslo\.md: \S+ refuses what it says \(no news from Oslo\); nothing of it was kept\n/g;
    expect(err.match(refused)).toHaveLength(2);
    expect(exit).toBe(2);
    expect(await statusOf(jobs)).toMatchObject({ waiting: 0, dead: 1, done: { minute: 2 } });
    expect((await run('status')).out).toMatch(
      /1 failed for good:\n {2}sub\/oslo\.md: \S+ refuses .*\(no news from Oslo\)/,
    );
    await client.query('drop trigger refusing on releases');
    await run('enqueue', '--dead');
    expect((await run('worker', '--until-empty', '--jobs', '1')).exit).toBe(0);
    expect(await dump(url)).toEqual(await loaded(SEASON));
  });

  test('a release that is enqueued anew takes the place of its dead form', async () => {
    const { url, run } = await fresh();
    const folder = makeFolder({ 'a.md': SEASON['hamar-1.md'] as string });
    await run('enqueue', folder);
    const client = new pg.Client(url);
    await client.connect();
    await client.query(`update podium_jobs.job set data = data || '{"text": "", "release": "0"}'`);
    await client.end();
    await run('worker', '--until-empty', '--jobs', '1');
    expect((await run('status')).out).toContain('1 failed for good:');
    await run('enqueue', folder);
    await run('worker', '--until-empty', '--jobs', '1');
    expect((await run('status')).out).toContain('0 failed for good');
  });

  test('workers that are killed lose nothing and do nothing twice', async () => {
    const { url, run } = await fresh();
    await impatient(url);
    const files = manyDays(40);
    await run('enqueue', makeFolder(files));
    for (let round = 0; round < 3; round += 1) {
      const workers = [startWorker(url, '--batch', '3'), startWorker(url, '--batch', '3')];
      await sleep(1500 + Math.random() * 1500);
      for (const worker of workers) worker.kill('SIGKILL');
    }
    expect((await run('worker', '--until-empty', '--jobs', '1')).exit).toBe(0);
    expect(await dump(url)).toEqual(await loaded(files));
  });

  test('a worker that is asked to stop brings what it has taken to its end', async () => {
    const { url, run } = await fresh();
    await run('enqueue', makeFolder(manyDays(40)));
    const worker = startWorker(url, '--batch', '5');
    const jobs = await openJobs(url, 'status');
    while ((await statusOf(jobs)).done.minute === 0) await sleep(50);
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([143, null]);
    expect(await statusOf(jobs)).toMatchObject({ working: 0, dead: 0 });
    await jobs.close();
  });

  test('a database that is gone is an error in one line', async () => {
    for (const command of ['enqueue', 'worker', 'status']) {
      const paths = command === 'enqueue' ? [makeFolder(SEASON)] : [];
      const { exit, err } = await podium([command, ...paths, '--to', 'postgres://postgres@127.0.0.1:1/none']);
      expect({ exit, err }).toEqual({
        exit: 2,
        err: expect.stringMatching(/^podium: postgres:\/\/postgres@127\.0\.0\.1:1\/none: no connection \(.*\n$/),
      });
    }
  });
});

test('a fleet needs PostgreSQL', async () => {
  const { exit, err } = await podium(['status', '--to', 'sqlite:results.db']);
  expect(exit).toBe(2);
  expect(err).toBe('podium: sqlite:results.db: has no queue; enqueue, worker and status need a postgres://… URL\n');
});
