import type { PgBoss, Queue } from 'pg-boss';
import { PodiumError } from '../errors.ts';
import { driver } from '../store/dialects/driver.ts';
import { type Target, targetOf } from '../store/target.ts';

/** The schema of the database that the queue lives in, beside podium's own tables. */
export const SCHEMA = 'podium_jobs';
export const RELEASES = 'releases';
export const DEAD = 'releases-dead';

/** A release on its way to a worker. The text travels with the job, so a worker needs nothing but the database. */
export interface ReleaseJob {
  readonly collection: string;
  readonly path: string;
  /** The key of its text, as `releases.id` has it. */
  readonly release: string;
  readonly text: string;
}

/** The releases of one path are read in the order they were enqueued, whatever happens to a worker on the way. */
const POLICY = 'key_strict_fifo';

/**
 * A worker that is killed says nothing any more after `heartbeatSeconds`, and its releases are tried again, later each
 * time. After the tenth time they are dead. What is done is kept for a day, for `podium status`.
 */
const LIFE: Omit<Queue, 'name'> = {
  policy: POLICY,
  heartbeatSeconds: 30,
  expireInSeconds: 3600,
  retryLimit: 10,
  retryBackoff: true,
  retryDelay: 1,
  retryDelayMax: 60,
  deleteAfterSeconds: 24 * 3600,
  retentionSeconds: 365 * 24 * 3600,
};

/** The queue of a database. */
export interface Jobs {
  readonly boss: PgBoss;
  readonly target: Target;
  close(): Promise<void>;
}

/** What a command does with the queue: a worker also sees to it that what lost workers had is tried again. */
export type Part = 'enqueue' | 'worker' | 'status';

/**
 * Opens the queue in a PostgreSQL database, and makes it where there is none.
 *
 * @throws PodiumError `fleet-target` for another kind of database, `no-connection` where the database does not answer
 */
export async function openJobs(url: string, part: Part): Promise<Jobs> {
  const target = targetOf(url);
  if (!/^postgres(?:ql)?:/i.test(url)) throw new PodiumError('fleet-target', { target: target.name });
  const { PgBoss } = await driver<typeof import('pg-boss')>('pg-boss');
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    application_name: `podium ${part} ${process.pid}`,
    max: 4,
    schedule: false,
    supervise: part === 'worker',
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  // Without a listener, a connection lost between two queries would end the process; the next query tells of it.
  boss.on('error', () => {});
  await reaching(target.name, async () => {
    await boss.start();
    await boss.createQueue(DEAD, { deleteAfterSeconds: 0, retentionSeconds: LIFE.retentionSeconds ?? 0 });
    await boss.createQueue(RELEASES, { ...LIFE, deadLetter: DEAD });
  });
  return { boss, target, close: () => boss.stop({ graceful: false }) };
}

/** Takes a step that asks the database, and says which one where it does not answer. */
export async function reaching<T>(name: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof PodiumError) throw error;
    const { code, message } = error as { code?: string; message: string };
    throw new PodiumError('no-connection', { database: name, reason: message || String(code) }, error);
  }
}

/** Rows of a question of our own to the tables of the queue. */
export async function ask<T>({ boss }: Jobs, text: string, values: readonly unknown[] = []): Promise<T[]> {
  const { rows } = await boss.getDb().executeSql(text, [...values]);
  return rows as T[];
}
