import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Plan } from './plan.ts';
import { work } from './work.ts';

// The far end of `threads.ts`: one job in, one report out.
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await work(job, workerData as Plan));
});
