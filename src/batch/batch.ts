import { Readable } from 'node:stream';
import { PodiumError } from '../errors.ts';
import type { Delivery } from './deliver.ts';
import type { Engine, Job, Report } from './plan.ts';

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
  let left = 0;
  const ends = () => stop.aborted || broken || (failFast && failed);
  async function* taken(): AsyncGenerator<Job> {
    for await (const job of jobs) {
      if (ends()) left += 1;
      if (left > 0) return;
      yield job;
    }
    if (stop.aborted) left += 1;
  }
  const settle = async (job: Job): Promise<Report | typeof LEFT> => {
    if (ends()) return LEFT;
    const report = await engine.run(job);
    failed ||= !report.ok;
    return report;
  };
  for await (const report of Readable.from(taken()).map(settle, { concurrency: engine.window })) {
    if (report === LEFT) left += 1;
    // What no output can hold any more is not worth a message each.
    if (report === LEFT || broken) continue;
    const delivered = await deliver(report, delivery);
    broken = delivered !== report;
    heard(delivered);
  }
  const complete = left === 0 && !broken;
  if (complete) delivery.finish();
  else delivery.abandon();
  return complete;
}

/** Stands for a job that was taken and not begun. */
const LEFT = 'left';

async function deliver(report: Report, delivery: Delivery): Promise<Report> {
  try {
    await delivery.take(report);
    return report;
  } catch (error) {
    if (!(error instanceof PodiumError)) throw error;
    return { ok: false, name: report.name, error: error.toData(), text: null };
  }
}
