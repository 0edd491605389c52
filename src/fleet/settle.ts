import type { CompiledQuery } from 'kysely';
import type { Db as JobsDb } from 'pg-boss';
import { PodiumError } from '../errors.ts';
import { loadBatch } from '../store/batch.ts';
import type { Db, Transaction } from '../store/dialects/dialect.ts';
import type { Curated } from '../store/identity/curated.ts';
import type { Loadable } from '../store/rows/rows.ts';
import { DEAD, type Jobs, RELEASES, type ReleaseJob, SCHEMA } from './queue.ts';

/** A job as a worker took it: how often it was taken before tells whether it is still this worker's. */
export interface Taken {
  readonly id: string;
  readonly retryCount: number;
  /** How often it is tried again before it is dead. */
  readonly retryLimit: number;
  readonly singletonKey: string | null;
  readonly data: ReleaseJob;
}

/** A job with what came of it. */
export interface Outcome {
  readonly job: Taken;
  readonly made: Loadable | PodiumError;
}

export interface BatchDone {
  readonly loaded: number;
  readonly dead: number;
  readonly rows: number;
}

const NOTHING: BatchDone = { loaded: 0, dead: 0, rows: 0 };

/**
 * Loads what came of jobs and ends them, within one transaction. Jobs that were given to another worker meanwhile, for
 * this one was not heard of for too long, are left to it.
 */
export async function settle(outcomes: readonly Outcome[], tx: Transaction, { boss }: Jobs): Promise<BatchDone> {
  const db = within(tx.db);
  const ours = await stillOurs(outcomes, db);
  const curated = (await tx.db.selectFrom('curated').selectAll().execute()) as Curated[];
  let rows = 0;
  for (const [collection, batch] of byCollection(ours))
    rows += (await loadBatch(tx, batch, { collection, curated })).rows;
  const loaded = ours.flatMap(({ job, made }) => (made instanceof PodiumError ? [] : [job.id]));
  if (loaded.length > 0) await boss.complete(RELEASES, loaded, null, { db });
  const dead = ours.flatMap(({ job, made }) => (made instanceof PodiumError ? [{ job, error: made }] : []));
  await bury(dead, boss, db);
  return { loaded: loaded.length, dead: dead.length, rows };
}

/**
 * Gives a job back whose facts the database refused: it is tried again, later each time, and dead after the last time, with
 * the reason it failed for then.
 */
export async function giveBack(
  outcome: Outcome,
  error: PodiumError,
  tx: Transaction,
  { boss }: Jobs,
): Promise<BatchDone> {
  const db = within(tx.db);
  const [ours] = await stillOurs([outcome], db);
  if (!ours) return NOTHING;
  const { id, retryCount, retryLimit } = ours.job;
  const { code, values } = error;
  await boss.fail(RELEASES, id, { reason: { code, values } }, { db });
  return { ...NOTHING, dead: retryCount < retryLimit ? 0 : 1 };
}

async function stillOurs(outcomes: readonly Outcome[], db: JobsDb): Promise<Outcome[]> {
  const { rows } = await db.executeSql(
    `select id, retry_count from ${SCHEMA}.job where name = $1 and state = 'active' and id = any($2::uuid[]) for update`,
    [RELEASES, outcomes.map(({ job }) => job.id)],
  );
  const held = new Map((rows as { id: string; retry_count: number }[]).map((row) => [row.id, row.retry_count]));
  return outcomes.filter(({ job }) => held.get(job.id) === job.retryCount);
}

function byCollection(outcomes: readonly Outcome[]): Map<string, Loadable[]> {
  const collections = new Map<string, Loadable[]>();
  for (const { job, made } of outcomes) {
    if (made instanceof PodiumError) continue;
    const { collection } = job.data;
    collections.set(collection, [...(collections.get(collection) ?? []), made]);
  }
  return collections;
}

/** Moves jobs that would fail again to the dead ones, with the reason. */
async function bury(
  dead: readonly { readonly job: Taken; readonly error: PodiumError }[],
  boss: Jobs['boss'],
  db: JobsDb,
): Promise<void> {
  if (dead.length === 0) return;
  const letters = dead.map(({ job, error: { code, values } }) => ({
    data: { ...job.data, reason: { code, values } },
    ...(job.singletonKey === null ? {} : { singletonKey: job.singletonKey }),
  }));
  await boss.insert(DEAD, letters, { db });
  await boss.deleteJob(
    RELEASES,
    dead.map(({ job }) => job.id),
    { db },
  );
}

/** The transaction as the queue wants to be given it. */
function within(db: Db): JobsDb {
  return {
    async executeSql(text, values = []) {
      const query = { sql: text, parameters: values, query: { kind: 'RawNode' }, queryId: { queryId: 'jobs' } };
      const { rows } = await db.executeQuery(query as unknown as CompiledQuery);
      return { rows };
    },
  };
}
