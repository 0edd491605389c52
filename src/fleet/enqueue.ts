import type { Input } from '../batch/inputs.ts';
import { readText } from '../batch/text.ts';
import { PodiumError } from '../errors.ts';
import type { Store } from '../store/dialects/dialect.ts';
import { keyOf, sha256, short } from '../store/hash.ts';
import { knownPaths } from '../store/known.ts';
import { migrate } from '../store/migrate.ts';
import { ask, DEAD, type Jobs, RELEASES, type ReleaseJob, reaching, SCHEMA } from './queue.ts';

/** Releases that one question, and one insertion, is about. */
const CHUNK = 200;

export interface Enqueued {
  enqueued: number;
  /** Releases that wait already, or that the database has from these bytes and by these rules. */
  unchanged: number;
  failed: number;
}

/** A job, and the key of its path: jobs of one path are done in their order. */
interface Keyed {
  readonly key: string;
  readonly data: ReleaseJob;
}

/**
 * Puts releases into the queue. What is there already, waiting or loaded, is left out: enqueuing twice changes nothing.
 *
 * @param failed is told of every release that cannot be read; the rest goes on
 */
export async function enqueue(
  inputs: readonly Input[],
  jobs: Jobs,
  collection: string,
  failed: (error: PodiumError) => void,
): Promise<Enqueued> {
  const done: Enqueued = { enqueued: 0, unchanged: 0, failed: 0 };
  const store = await jobs.target.open();
  try {
    await store.exclusively(({ db }) => migrate(db, store.making, jobs.target.name));
    for (let at = 0; at < inputs.length; at += CHUNK) {
      const readable = inputs.slice(at, at + CHUNK).flatMap((input) => {
        const release = keyedOf(input, collection);
        if (!(release instanceof PodiumError)) return [release];
        done.failed += 1;
        failed(release);
        return [];
      });
      const fresh = await freshAmong(readable, jobs, store);
      await put(jobs, fresh);
      done.enqueued += fresh.length;
      done.unchanged += readable.length - fresh.length;
    }
  } finally {
    await store.abandon();
  }
  return done;
}

function keyedOf({ file, path }: Input, collection: string): Keyed | PodiumError {
  try {
    const text = readText(file);
    const place = path ?? file;
    const data = { collection, path: place, release: short(sha256(text)), text };
    return { key: keyOf('path', collection, place), data };
  } catch (error) {
    if (error instanceof PodiumError) return error;
    throw error;
  }
}

/** Those whose path will not lead to them by what waits and is loaded already. */
async function freshAmong(releases: readonly Keyed[], jobs: Jobs, store: Store): Promise<Keyed[]> {
  const waiting = await lastWaiting(jobs, releases);
  const known = await knownPaths(store, new Map(releases.map(({ key, data }) => [key, data.release])));
  return releases.filter(({ key, data }) => {
    const last = waiting.get(key);
    return last === undefined ? !known.has(key) : last !== data.release;
  });
}

/** The release that the last job of each path is about, where one waits or is being worked on. */
async function lastWaiting(jobs: Jobs, releases: readonly Keyed[]): Promise<Map<string, string>> {
  const rows = await reaching(jobs.target.name, () =>
    ask<{ key: string; release: string }>(
      jobs,
      `select distinct on (singleton_key) singleton_key as key, data->>'release' as release
       from ${SCHEMA}.job
       where name = $1 and state in ('created', 'retry', 'active') and singleton_key = any($2::text[])
       order by singleton_key, created_on desc, id desc`,
      [RELEASES, releases.map(({ key }) => key)],
    ),
  );
  return new Map(rows.map(({ key, release }) => [key, release]));
}

/** Inserts jobs. What failed for good under the same path gives way to what is there now. */
async function put(jobs: Jobs, releases: readonly Keyed[]): Promise<void> {
  if (releases.length === 0) return;
  const keys = releases.map(({ key }) => key);
  await reaching(jobs.target.name, async () => {
    await ask(
      jobs,
      `delete from ${SCHEMA}.job
       where (name = $1 and state = 'failed' or name = $2) and singleton_key = any($3::text[])`,
      [RELEASES, DEAD, keys],
    );
    await jobs.boss.insert(
      RELEASES,
      releases.map(({ key, data }) => ({ data, singletonKey: key })),
    );
  });
}

/** Gives all dead releases another chance: what made them fail may be mended. Returns how many there were. */
export async function revive({ boss, target }: Jobs): Promise<number> {
  return reaching(target.name, async () => {
    await boss.getDb().executeSql(`delete from ${SCHEMA}.job where name = $1 and state = 'failed'`, [RELEASES]);
    let revived = 0;
    for (;;) {
      const moved = await boss.redrive(DEAD, { destination: RELEASES });
      if (moved === 0) return revived;
      revived += moved;
    }
  });
}
