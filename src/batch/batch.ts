import { Readable } from 'node:stream';
import { PodiumError } from '../errors.ts';
import type { Delivery } from './deliver.ts';
import type { Engine } from './engine.ts';
import type { Job, Report } from './plan.ts';

/** Jobs that are read ahead for each one that is being done: a long one must not keep the others waiting. */
const AHEAD = 8;

export interface Batch {
  readonly jobs: Iterable<Job> | AsyncIterable<Job>;
  readonly engine: Engine;
  readonly delivery: Delivery;
  /** Takes no further job once one has failed. */
  readonly failFast: boolean;
  /** Takes no further job once this is aborted. */
  readonly stop: AbortSignal;
  /** Hears of every release in the order of the jobs, when its output is delivered. */
  heard(report: Report): void;
}

/**
 * Does the jobs and delivers what comes of them, in the order of the jobs and with a bounded number between reading and
 * writing. What was begun is brought to its end, whatever stops the run. Says whether all jobs were taken.
 */
export async function runBatch({ jobs, engine, delivery, failFast, stop, heard }: Batch): Promise<boolean> {
  let failed = false;
  let broken = false;
  let complete = false;
  async function* taken(): AsyncGenerator<Job> {
    for await (const job of jobs) {
      if (stop.aborted || broken || (failFast && failed)) return;
      yield job;
    }
    complete = !stop.aborted;
  }
  const reports = Readable.from(taken()).map((job: Job) => engine.run(job), { concurrency: engine.size * AHEAD });
  for await (const report of reports) {
    // What no output can hold any more is not worth a message each.
    if (broken) continue;
    const delivered = await deliver(report, delivery);
    broken = delivered !== report;
    failed ||= !delivered.ok;
    heard(delivered);
  }
  if (complete && !broken) delivery.finish();
  else delivery.abandon();
  return complete && !broken;
}

async function deliver(report: Report, delivery: Delivery): Promise<Report> {
  try {
    await delivery.take(report);
    return report;
  } catch (error) {
    if (!(error instanceof PodiumError)) throw error;
    return { ok: false, name: report.name, error: error.toData(), text: null };
  }
}
