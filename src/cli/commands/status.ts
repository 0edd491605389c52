import { type ErrorCode, PodiumError } from '../../errors.ts';
import { openJobs } from '../../fleet/queue.ts';
import { type Letter, type Status, statusOf } from '../../fleet/status.ts';
import { errorLine } from '../messages.ts';
import { duration } from '../progress.ts';
import type { Register } from '../register.ts';
import { EXIT, type Exit, plural, print } from '../terminal.ts';

interface Options {
  readonly to?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  podium status --to postgres://me@db/results
  podium status --to postgres://me@db/results --json      for a machine, one object

Exit codes: 0 all well; 2 some releases failed for good (podium enqueue --dead gives them another chance).
`;

export const register: Register = (command, ended) => {
  command
    .description('Say how far the workers of a queue are: what waits, how fast it goes, and what failed for good.')
    .option('-t, --to <url>', 'postgres://… of the database that has the queue')
    .option('--json', 'one object of JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => ended(await run(options)));
};

async function run({ to, json = false }: Options): Promise<Exit> {
  if (to === undefined) throw new PodiumError('no-target');
  const jobs = await openJobs(to, 'status');
  try {
    const status = await statusOf(jobs);
    print(...(json ? [JSON.stringify(status)] : words(status)));
    return status.dead > 0 ? EXIT.failed : EXIT.ok;
  } finally {
    await jobs.close();
  }
}

/** A status in lines of a few words. */
export function words({ waiting, retrying, working, done, lag, workers, dead, letters }: Status): string[] {
  const left = done.minute > 0 && waiting > 0 ? `, about ${duration((waiting / done.minute) * 60)} to go` : '';
  return [
    `${plural(waiting, 'release')} waiting${retrying > 0 ? ` (${retrying} to be tried again)` : ''}${left}`,
    `${working} being worked on by ${plural(workers, 'worker')}`,
    `${done.minute} loaded in the last minute, ${done.hour} in the last hour, ${done.day} in the last day`,
    ...(lag === null ? [] : [`the longest has waited ${duration(lag)}`]),
    `${dead} failed for good${dead > letters.length ? `; the latest ${letters.length}:` : dead > 0 ? ':' : ''}`,
    ...letters.map((letter) => `  ${reasonOf(letter)}`),
  ];
}

function reasonOf({ path, reason }: Letter): string {
  const error = reason
    ? new PodiumError(reason.code as ErrorCode, { file: path, ...reason.values })
    : new PodiumError('workers-lost', { file: path });
  return errorLine(error).replace(/^podium: /, '');
}
