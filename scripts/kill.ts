/**
 * `npm run kill -- [KILLS] [RELEASES]`: what `kill -9` does to a load. Three workers take releases from a queue in
 * PostgreSQL, and three loaders load the same releases into a database each of SQLite and PostgreSQL; one after another is
 * killed at random and started anew, until there were enough kills. What the databases then hold, row for row, must be what
 * one load leaves that nobody disturbed. Prints what it did, and ends with 1 where they differ.
 */
import './help.ts';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openJobs, RELEASES as QUEUE } from '../src/fleet/queue.ts';
import { SEASON } from '../tests/store/season.ts';
import { dump, everyKind, type Kind } from '../tests/store/targets.ts';

const KILLS = Number(process.argv[2] ?? 200);
const COUNT = Number(process.argv[3] ?? 10_000);
const AT_ONCE = 3;
const MAIN = path.resolve('src/cli/main.ts');
const NAMES = ['Berg', 'Dahl', 'Ek', 'Falk', 'Gran', 'Holm', 'Lind', 'Moe', 'Nord', 'Rask', 'Sand', 'Wiik'];

/** Writes releases each of a day and a winner of its own, some of whom come again. */
function writeReleases(into: string): void {
  const text = SEASON['hamar-1.md'] as string;
  for (let index = 0; index < COUNT; index += 1) {
    const day = new Date(Date.UTC(2032, 0, 1 + index)).toLocaleDateString('en-GB', { dateStyle: 'long' });
    const name = NAMES[index % NAMES.length] as string;
    writeFileSync(path.join(into, `${index}.md`), text.replaceAll('Lindqvist', name).replace('6 March 2032', day));
  }
}

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`podium ${args.join(' ')}: ${stderr}`);
}

/** Keeps processes of one command running, kills one at random now and again, and lets none live at the end. */
async function disturb(kills: number, args: readonly string[]): Promise<void> {
  const start = (): ChildProcess => spawn(process.execPath, [MAIN, ...args], { stdio: 'ignore' });
  const alive = Array.from({ length: AT_ONCE }, start);
  for (let done = 0; done < kills; ) {
    await sleep(200 + Math.random() * 3000);
    const seat = Math.floor(Math.random() * AT_ONCE);
    const victim = alive[seat] as ChildProcess;
    if (victim.exitCode === null && victim.signalCode === null) {
      victim.kill('SIGKILL');
      await once(victim, 'exit');
      done += 1;
    }
    alive[seat] = start();
  }
  for (const one of alive) {
    one.kill('SIGKILL');
    if (one.exitCode === null && one.signalCode === null) await once(one, 'exit');
  }
}

/** Has lost workers noticed after ten seconds, not thirty. */
async function impatient(url: string): Promise<void> {
  const jobs = await openJobs(url, 'enqueue');
  await jobs.boss.updateQueue(QUEUE, { heartbeatSeconds: 10 });
  await jobs.close();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A database of its own in which something is disturbed; whether it then holds what it should. */
async function trial(what: string, kind: Kind, disturbance: (url: string) => Promise<void>): Promise<boolean> {
  const { url, drop } = await kind.make();
  try {
    await disturbance(url);
    const held = await dump(url);
    const other = Object.keys(whole).filter((name) => JSON.stringify(held[name]) !== JSON.stringify(whole[name]));
    print(
      `${what}, ${kind.name}: ${other.length === 0 ? 'row for row the same' : `other rows in ${other.join(', ')}`}`,
    );
    return other.length === 0;
  } finally {
    await drop();
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'podium-kill-'));
writeReleases(folder);
const kinds = (await everyKind()).filter(({ name }) => name === 'SQLite' || name === 'PostgreSQL');
const postgres = kinds.find(({ name }) => name === 'PostgreSQL');
const share = Math.round(KILLS / (postgres ? 3 : 1));

const undisturbed = await (kinds[0] as Kind).make();
run('load', folder, '--to', undisturbed.url, '--quiet');
const whole = await dump(undisturbed.url);
await undisturbed.drop();
print(`${COUNT} releases, ${Object.values(whole).flat().length} rows in tables and views by one load`);

const trials: boolean[] = [];
for (const kind of kinds)
  trials.push(
    await trial(`${share} loaders killed`, kind, async (url) => {
      const load = ['load', folder, '--to', url, '--batch', '50', '--quiet'];
      await disturb(share, load);
      run(...load);
    }),
  );
if (postgres)
  trials.push(
    await trial(`${share} workers killed`, postgres, async (url) => {
      await impatient(url);
      run('enqueue', folder, '--to', url);
      await disturb(share, ['worker', '--to', url, '--batch', '10', '--jobs', '1']);
      run('worker', '--to', url, '--until-empty');
    }),
  );
rmSync(folder, { recursive: true });
process.exitCode = trials.every(Boolean) ? 0 : 1;
