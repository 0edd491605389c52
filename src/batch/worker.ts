import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Plan } from './plan.ts';

// The far end of `threads.ts`: one job in, one report out. Jobs that come while the rules are loaded wait their turn.
enableCompileCache();
const { work } = await import('./work.ts');
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await work(job, workerData as Plan));
});
