/** Whole runs of the command over folders of generated releases. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type Cost, extractFolder, type Place, releases } from './built.ts';
import { median, table } from './measure.ts';

const COLUMNS = ['clock s', 'processor s', 'releases a second'];
const ROUNDS = 3;
const sizeOf = (full: boolean) => (full ? 10_000 : 1000);

const cells = ({ clock, processor }: Cost, count: number): string[] => [
  clock.toFixed(2),
  processor.toFixed(2),
  (count / clock).toFixed(0),
];

/** The run whose clock is the median. */
function typical(costs: readonly Cost[]): Cost {
  const clock = median(costs.map((cost) => cost.clock));
  return costs.find((cost) => cost.clock === clock) as Cost;
}

export function cores(place: Place, full: boolean): void {
  const count = sizeOf(full);
  const season = releases(place, count);
  const all = availableParallelism();
  const run = (jobs: number) => extractFolder(place, season, '--no-cache', '--out', 'cores', '--jobs', `${jobs}`);
  const turns = Array.from({ length: ROUNDS }, () => [run(1), run(all)] as const);
  const one = typical(turns.map(([first]) => first));
  const many = typical(turns.map(([, second]) => second));
  const ideal = (one.clock / many.clock / all).toFixed(2);
  table(
    `${count} generated releases, cold, without a cache`,
    ['threads', ...COLUMNS, 'of the ideal'],
    [
      ['1', ...cells(one, count), '1.00'],
      [`${all}`, ...cells(many, count), ideal],
    ],
  );
}

export function cache(place: Place, full: boolean): void {
  const count = sizeOf(full);
  const season = releases(place, count);
  const run = () => extractFolder(place, season, '--cache', 'cache', '--out', 'cached');
  const fresh = () => {
    for (const made of ['cache', 'cached']) rmSync(path.join(place.folder, made), { recursive: true, force: true });
    return run();
  };
  const cold = typical(Array.from({ length: full ? 1 : ROUNDS }, fresh));
  const unchanged = typical(Array.from({ length: ROUNDS }, run));
  const faster = (which: 'clock' | 'processor') => (cold[which] / unchanged[which]).toFixed(1);
  table(
    `${count} generated releases, all cores, cold and again`,
    ['', ...COLUMNS, 'peak MB'],
    [
      ['cold, outputs and cache written', ...cells(cold, count), cold.peak.toFixed(0)],
      ['unchanged', ...cells(unchanged, count), unchanged.peak.toFixed(0)],
      ['times faster', faster('clock'), faster('processor'), faster('clock'), ''],
    ],
  );
}

export function memory(place: Place, full: boolean): void {
  const counts = full ? [1000, 100_000] : [1000];
  const costs = counts.map((count) => extractFolder(place, releases(place, count), '--no-cache', '--out', `m${count}`));
  table(
    'Peak memory of a cold run on all cores',
    ['generated releases', 'peak MB', 'times the first'],
    costs.map(({ peak }, at) => [`${counts[at]}`, peak.toFixed(0), (peak / (costs[0]?.peak ?? 0)).toFixed(2)]),
  );
}
