/**
 * `node scripts/bench-check.ts [RELEASES] [LIST]`: what `podium check` costs against `podium extract`. Releases of the corpus
 * (but those in the list) under new names are extracted, one in twenty facts of the outputs is bent, and the releases are
 * checked against them. Prints processor and clock seconds of both, and the ratio by processor.
 */
import './help.ts';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exceptListed, findReleases, walk } from '../src/batch/inputs.ts';

const [wanted = '1000', list] = process.argv.slice(2);
const EVERY = 20;
const MAIN = path.resolve('src/cli/main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'podium-bench-'));

function layDown(count: number): void {
  const except = exceptListed(list);
  const files = findReleases(['corpus']).inputs.filter(({ file }) => !except(file));
  mkdirSync(path.join(folder, 'corpus'));
  for (let number = 0; number < count; number += 1) {
    const text = readFileSync(files[number % files.length]?.file ?? '', 'utf8');
    writeFileSync(path.join(folder, `corpus/${number}.md`), `${text}\n\nEdition ${number}.\n`);
  }
}

interface Fact {
  rank?: number;
  status?: string;
  kind?: string;
  speaker?: string | null;
}

/** Bends one in so many facts that have a rank, a kind or a speaker; says how many. */
function bend(): { facts: number; bent: number } {
  let [facts, bent] = [0, 0];
  for (const file of walk(path.join(folder, 'output'), (name) => name.endsWith('.json'))) {
    const release = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Fact[]>;
    for (const fact of ['times', 'placings', 'quotes', 'records'].flatMap((kind) => release[kind] ?? [])) {
      facts += 1;
      if (facts % EVERY !== 0) continue;
      bent += 1;
      bendOne(fact);
    }
    writeFileSync(file, JSON.stringify(release));
  }
  return { facts, bent };
}

function bendOne(fact: Fact): void {
  if (fact.rank !== undefined) fact.rank += 1;
  else if (fact.status !== undefined) fact.status = fact.status === 'set' ? 'former' : 'set';
  else if (fact.kind !== undefined) fact.kind = fact.kind === 'lap' ? 'other' : 'lap';
  else fact.speaker = null;
}

interface Cost {
  readonly processor: number;
  readonly clock: number;
  readonly last: string;
}

/** Runs podium in the folder, threads and all, and tells what it took in seconds. */
function cost(...args: readonly string[]): Cost {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" 2>/dev/null';
  const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const [user = 0, system = 0, clock = 0] = stderr.trim().split(/\s+/).slice(-3).map(Number);
  return { processor: user + system, clock, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

layDown(Number(wanted));
const extracted = cost('extract', 'corpus', '--out', 'output', '--no-cache', '--quiet');
const { facts, bent } = bend();
const checked = cost('check');
const row = (name: string, { processor, clock }: Cost) => `${name}: ${processor.toFixed(1)} s of processor, ${clock} s`;
const ratio = (checked.processor / extracted.processor).toFixed(2);
process.stdout.write(
  `${wanted} releases, ${bent} of ${facts} facts bent\n${row('extract', extracted)}\n${row('check', checked)}\ncheck / extract: ${ratio}\n${checked.last}\n`,
);
rmSync(folder, { recursive: true });
