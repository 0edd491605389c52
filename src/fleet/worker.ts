import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../batch/plan.ts';
import { defect, PodiumError } from '../errors.ts';
import { soundRelease } from '../schema/integrity.ts';
import type { Store } from '../store/dialects/dialect.ts';
import { migrate } from '../store/migrate.ts';
import { rowsOf } from '../store/rows/rows.ts';
import { thisPodium } from '../store/rule-set.ts';
import { sentencesOf } from '../store/sentences.ts';
import { ask, type Jobs, RELEASES, type ReleaseJob, reaching, SCHEMA } from './queue.ts';
import { type BatchDone, giveBack, type Outcome, settle, type Taken } from './settle.ts';

export interface WorkerOptions {
  readonly engine: Engine;
  /** At most how many releases are taken, and loaded in one transaction. */
  readonly batch: number;
  /** Ends once nothing waits; else goes on until stopped. */
  readonly untilEmpty: boolean;
  readonly stop: AbortSignal;
  /** Hears of every batch that is in the database. */
  heard(batch: BatchDone): void;
  /** Hears of what goes wrong and is tried again, and of every release that is dead. */
  failed(error: PodiumError): void;
}

/** How long a worker waits for new jobs, and at first for a database that is gone; later longer, up to `MOST`. */
const PAUSE = 1000;
const MOST = 30_000;
/** What a worker waits out: a database that is gone, and one that somebody holds for long. */
const PASSING: ReadonlySet<string> = new Set(['no-connection', 'database-busy']);

/**
 * Takes releases from the queue, reads them, and loads what they say; the facts of a release and the end of its job are
 * one transaction. A release that cannot be read is dead at once, with its reason: it would fail again. A lost connection
 * is waited for, and a release that the database refuses is tried again later, for what it lacks may come. When stopped,
 * what was taken is brought to its end.
 */
export async function runWorker(jobs: Jobs, options: WorkerOptions): Promise<void> {
  let pause = PAUSE;
  while (!options.stop.aborted) {
    try {
      await session(jobs, options, () => {
        pause = PAUSE;
      });
      return;
    } catch (error) {
      if (!(error instanceof PodiumError && PASSING.has(error.code))) throw error;
      options.failed(error);
      await idle(pause, options.stop);
      pause = Math.min(MOST, pause * 2);
    }
  }
}

/** Works on one connection for as long as it lasts. */
async function session(jobs: Jobs, options: WorkerOptions, alive: () => void): Promise<void> {
  const { batch, untilEmpty, stop, heard } = options;
  const store = await jobs.target.open();
  try {
    await store.exclusively(({ db }) => migrate(db, store.making, jobs.target.name));
    while (!stop.aborted) {
      const taken = await take(jobs, batch);
      alive();
      if (taken.length > 0) heard(await workOn(taken, jobs, store, options));
      else if (untilEmpty && (await isEmpty(jobs))) break;
      else await idle(PAUSE, stop);
    }
  } finally {
    await store.abandon().catch(() => {});
  }
}

function take({ boss, target }: Jobs, batchSize: number): Promise<Taken[]> {
  return reaching(target.name, () => boss.fetch<ReleaseJob>(RELEASES, { batchSize, includeMetadata: true }));
}

/** Nothing waits, and no other worker has something that may come back. */
async function isEmpty(jobs: Jobs): Promise<boolean> {
  const open = `select 1 from ${SCHEMA}.job where name = $1 and state in ('created', 'retry', 'active') limit 1`;
  const rows = await reaching(jobs.target.name, () => ask(jobs, open, [RELEASES]));
  return rows.length === 0;
}

async function idle(time: number, stop: AbortSignal): Promise<void> {
  await sleep(time, undefined, { signal: stop }).catch(() => {});
}

async function workOn(taken: readonly Taken[], jobs: Jobs, store: Store, options: WorkerOptions): Promise<BatchDone> {
  const beat = setInterval(() => touch(taken, jobs), 10_000);
  try {
    const outcomes = await Promise.all(taken.map((job) => outcomeOf(job, options.engine)));
    const done = await bring(outcomes, jobs, store, options);
    for (const { made } of outcomes) if (made instanceof PodiumError) options.failed(made);
    return done;
  } finally {
    clearInterval(beat);
  }
}

/** Brings outcomes into the database: all at once, or each by itself where it refuses one of them. */
async function bring(
  outcomes: readonly Outcome[],
  jobs: Jobs,
  store: Store,
  options: WorkerOptions,
): Promise<BatchDone> {
  try {
    return await store.exclusively((tx) => settle(outcomes, tx, jobs));
  } catch (error) {
    if (!(error instanceof PodiumError && error.code === 'database')) throw error;
    const [only, ...others] = outcomes;
    if (only && others.length === 0) {
      const refusal = new PodiumError('release-refused', { file: only.job.data.path, ...error.values }, error);
      options.failed(refusal);
      return store.exclusively((tx) => giveBack(only, refusal, tx, jobs));
    }
    const sum = { loaded: 0, dead: 0, rows: 0 };
    for (const outcome of outcomes) {
      const { loaded, dead, rows } = await bring([outcome], jobs, store, options);
      sum.loaded += loaded;
      sum.dead += dead;
      sum.rows += rows;
    }
    return sum;
  }
}

/** Tells the queue that the worker lives. Where it cannot be told, another worker will do the same and nothing is lost. */
function touch(taken: readonly Taken[], { boss }: Jobs): void {
  const ids = taken.map(({ id }) => id);
  boss.touch(RELEASES, ids).catch(() => {});
}

async function outcomeOf(job: Taken, engine: Engine): Promise<Outcome> {
  const { path, text } = job.data;
  const bytes = Buffer.from(JSON.stringify({ id: path, path, text }), 'utf8');
  const report = await engine.run({ type: 'record', line: 0, bytes });
  if (!report.ok) {
    const { code, values, cause } = report.error;
    return { job, made: new PodiumError(code, { ...values, file: path }, cause) };
  }
  try {
    const { id: _, ...release } = JSON.parse(report.text ?? '');
    return { job, made: rowsOf(soundRelease.parse(release), sentencesOf(text), thisPodium()) };
  } catch (error) {
    return { job, made: error instanceof PodiumError ? error.in(path) : defect(path, error) };
  }
}
