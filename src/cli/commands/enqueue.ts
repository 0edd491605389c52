import { findReleases } from '../../batch/inputs.ts';
import { PodiumError } from '../../errors.ts';
import { enqueue, revive } from '../../fleet/enqueue.ts';
import { openJobs } from '../../fleet/queue.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, plural, tell } from '../terminal.ts';

interface Options {
  readonly to?: string;
  readonly collection: string;
  readonly dead?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  podium enqueue archive/ --to postgres://me@db/results     a job a release; its text goes with it
  podium worker --to postgres://me@db/results               on this machine and any other, as many as you like
  podium status --to postgres://me@db/results               how far they are, and what failed
  podium enqueue --dead --to postgres://me@db/results       what failed for good gets another chance

Enqueuing twice changes nothing: a release that waits already, or is loaded from the same bytes by the same rules, is
left out. A corrected release is done after its earlier form, never before it.
`;

export const register: Register = (command, ended) => {
  command
    .description('Put releases into a queue in PostgreSQL, for any number of workers to read and load.')
    .argument('[releases...]', 'markdown files, and folders and patterns of them')
    .option('-t, --to <url>', 'postgres://… of the database that gets the facts; the queue lives there, too')
    .option('--collection <name>', 'the collection that paths belong to', 'main')
    .option('--dead', 'give releases that failed for good another chance')
    .option('-q, --quiet', 'no summary, only what went wrong')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: Options) => ended(await run(paths, options)));
};

async function run(paths: readonly string[], { to, collection, dead = false, quiet = false }: Options): Promise<Exit> {
  if (to === undefined) throw new PodiumError('no-target');
  if (paths.length === 0 && !dead) throw new PodiumError('no-paths');
  const { inputs, failures } = findReleases(paths);
  for (const error of failures) complain(error);
  const jobs = await openJobs(to, 'enqueue');
  try {
    const revived = dead ? await revive(jobs) : 0;
    const { enqueued, unchanged, failed } = await enqueue(inputs, jobs, collection, complain);
    const counts = [
      `${plural(enqueued, 'release')} enqueued`,
      ...(revived > 0 ? [`${revived} revived`] : []),
      `${unchanged} unchanged`,
      ...(failed > 0 ? [`${failed} failed`] : []),
    ];
    if (!quiet) tell(`${jobs.target.name}: ${counts.join(', ')}`);
    return failed + failures.length > 0 ? EXIT.failed : EXIT.ok;
  } finally {
    await jobs.close();
  }
}
