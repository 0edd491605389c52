import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { extract } from '../../src/extract.ts';
import { toJsonLine } from '../../src/schema/json.ts';
import { OF_RELEASE } from '../../src/store/definition/index.ts';
import { SEASON } from './season.ts';
import { dump } from './targets.ts';

const SURNAMES = ['Berg', 'Dahl', 'Ek', 'Falk', 'Gran', 'Holm', 'Lind', 'Moe', 'Nord', 'Rask', 'Sand', 'Wiik'];

/** Outputs of so many releases, each of a day and a winner of its own, some of whom come again: one a line. */
export function manyOutputs(count: number): string {
  const release = SEASON['hamar-1.md'] as string;
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2032, 0, 1 + index)).toISOString().slice(0, 10);
    const own = release
      .replaceAll('Lindqvist', SURNAMES[index % SURNAMES.length] as string)
      .replace('6 March 2032', day);
    return toJsonLine(extract(own, { path: `${index}.md` }));
  }).join('');
}

/** Starts a loader, as a user does. */
export function startLoader(url: string, file: string, batch: number): ChildProcess {
  const main = path.resolve('src/cli/main.ts');
  return spawn(process.execPath, [main, 'load', file, '--to', url, '--batch', String(batch), '--quiet'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** What a loader has to complain of by its end, and how it ended; nothing where all is well. */
export async function complaint(loader: ChildProcess): Promise<string> {
  const [said, code] = await Promise.all([loader.stderr ? text(loader.stderr) : '', ended(loader)]);
  return code === 0 ? said : `${said}exit ${code}`;
}

export async function ended(loader: ChildProcess): Promise<number | null> {
  if (loader.exitCode === null && loader.signalCode === null) await once(loader, 'exit');
  return loader.exitCode;
}

/** Starts a loader and ends it by SIGKILL some time between `from` and `until` milliseconds; whether that was in time. */
export async function kill(loader: ChildProcess, from: number, until: number): Promise<boolean> {
  await Promise.race([once(loader, 'exit'), sleep(from + Math.random() * (until - from))]);
  const inTime = loader.kill('SIGKILL');
  await ended(loader);
  return inTime;
}

/** What a database holds of releases that a whole load does not hold of them: nothing, if every release is whole. */
export async function broken(url: string, whole: Readonly<Record<string, unknown[]>>): Promise<string[]> {
  const tables = ['releases', ...OF_RELEASE];
  const held = await dump(url, tables).catch((error: Error) => {
    // The first loader may have been killed before there were tables.
    if (/no such table|does not exist|doesn't exist/.test(String(error.cause ?? error))) return null;
    throw error;
  });
  if (held === null) return [];
  const ids = new Set((held.releases as { id: string }[]).map(({ id }) => id));
  return tables.filter((table) => {
    const want = (whole[table] as { id?: string; release_id?: string }[]).filter(({ id, release_id }) =>
      ids.has(table === 'releases' ? (id as string) : (release_id as string)),
    );
    return JSON.stringify(held[table]) !== JSON.stringify(want);
  });
}
