import { availableParallelism } from 'node:os';
import { threaded } from '../../batch/engine.ts';
import { DEFAULT_LIMITS } from '../../batch/plan.ts';
import { PodiumError } from '../../errors.ts';
import { openJobs } from '../../fleet/queue.ts';
import { runWorker } from '../../fleet/worker.ts';
import { count } from '../quantities.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, interruptible, plural, tell } from '../terminal.ts';

interface Options {
  readonly to?: string;
  readonly jobs: number;
  readonly batch: number;
  readonly untilEmpty?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  podium worker --to postgres://me@db/results                   until Ctrl-C or SIGTERM
  podium worker --to postgres://me@db/results --until-empty     until nothing waits, as in a batch service
  podium worker --to postgres://me@db/results --jobs 4          with four threads

A release's facts and the end of its job are one transaction: a worker may be killed at any moment, and another does
what it had taken, half a minute later. The first Ctrl-C or SIGTERM lets it finish what it has; the second ends it at
once. A release that cannot be read is set aside with the reason: podium status lists them.
`;

export const register: Register = (command, ended) => {
  command
    .description('Read and load releases that podium enqueue put into a queue, as one of any number of workers.')
    .option('-t, --to <url>', 'postgres://… of the database that has the queue')
    .option('-j, --jobs <count>', 'threads', count, availableParallelism())
    .option('--batch <count>', 'releases that are taken, and loaded, at once', count, 50)
    .option('--until-empty', 'end when nothing waits any more')
    .option('-q, --quiet', 'no progress and no summary, only what went wrong')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => ended(await run(options)));
};

async function run({ to, jobs: threads, batch, untilEmpty = false, quiet = false }: Options): Promise<Exit> {
  if (to === undefined) throw new PodiumError('no-target');
  const { stop, exit, release } = interruptible();
  const plan = { format: 'ndjson', folder: null, cache: null, limits: DEFAULT_LIMITS } as const;
  const jobs = await openJobs(to, 'worker');
  const engine = await threaded(plan, threads);
  const started = performance.now();
  let [loaded, dead] = [0, 0];
  try {
    await runWorker(jobs, {
      engine,
      batch,
      untilEmpty,
      stop,
      failed: complain,
      heard(done) {
        loaded += done.loaded;
        dead += done.dead;
        const rate = loaded / ((performance.now() - started) / 1000);
        if (!quiet) tell(`${plural(loaded, 'release')} loaded, ${dead} set aside, ${rate.toFixed(1)}/s`);
      },
    });
  } finally {
    await engine.close();
    await jobs.close();
    release();
  }
  if (!quiet) tell(`${jobs.target.name}: ended; ${plural(loaded, 'release')} loaded, ${dead} set aside`);
  return exit() ?? (dead > 0 ? EXIT.failed : EXIT.ok);
}
