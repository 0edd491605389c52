import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { type Input, STDIN } from './inputs.ts';
import type { Engine, Plan } from './plan.ts';
import { setFlag } from './v8.ts';
import { work } from './work.ts';

/** Releases, and bytes of them all, up to which a thread takes longer to start than to be of use. */
const FEW = 8;
const SMALL = 500_000;
/**
 * How much a heap may grow between two collections, of what lives in it. V8 lets it grow the further the longer a run is, and
 * what lives in a thread stays at 100 MB however many releases it reads.
 */
const SMALL_HEAPS = '--heap-growing-percent=15';

/** Does the jobs in this thread, one after the other. Limits of time and memory need a thread to hold to. */
export function inProcess(plan: Plan): Engine {
  return {
    window: 1,
    async run(job) {
      await setImmediate();
      return work(job, plan);
    },
    async close() {},
  };
}

/** Worker threads, as many as asked for or as there are cores; loaded when they are needed. */
export async function threaded(plan: Plan, jobs = availableParallelism()): Promise<Engine> {
  setFlag(SMALL_HEAPS);
  const { Threads } = await import('./threads.ts');
  return new Threads(jobs, plan);
}

/** Whether a run is over sooner than a thread is started. */
export function isSmall(inputs: readonly Input[]): boolean {
  if (inputs.length > FEW) return false;
  const sizes = inputs.map(({ file }) => (file === STDIN ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0)));
  return sizes.reduce((sum, size) => sum + size, 0) <= SMALL;
}
