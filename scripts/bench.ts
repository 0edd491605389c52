/**
 * `npm run bench`: how long podium takes, as ratios against its peers in one run. Prints markdown tables.
 *
 * - one release, warm, each in a process of its own: remark-parse, compromise/one, compromise/three and wink-nlp alone, and podium whole;
 * - start-up, as whole processes: bare `node -e 0`, `podium --help`, `podium extract` of one release, as built;
 * - time against size: releases of the corpus joined to texts of 1 KB and more.
 *
 * All contenders take turns, round after round, so that a machine whose speed drifts slows all of them alike. Quoted are
 * medians; the ratio is that of the medians. In one process it is CPU time, which others on the machine disturb less.
 */
import './help.ts';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findReleases } from '../src/batch/inputs.ts';
import { extract } from '../src/extract.ts';

/** Milliseconds since some moment. */
type Clock = () => number;
const wall: Clock = () => performance.now();
const cpu: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

type Contenders = Readonly<Record<string, () => unknown>>;

/** Milliseconds that contenders take, each the median over the rounds. */
function byTurns(contenders: Contenders, rounds: number, warmup: number, clock: Clock = cpu): Map<string, number> {
  const times = new Map(Object.keys(contenders).map((name): [string, number[]] => [name, []]));
  for (let round = -warmup; round < rounds; round += 1)
    for (const [name, run] of Object.entries(contenders)) {
      const start = clock();
      run();
      if (round >= 0) times.get(name)?.push(clock() - start);
    }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

function table(title: string, times: ReadonlyMap<string, number>, base: string): void {
  const of = times.get(base) ?? Number.NaN;
  const rows = [...times].map(([name, ms]) => `| ${name} | ${ms.toFixed(1)} | ${(ms / of).toFixed(2)} |`);
  print('', `### ${title}`, '', `| | median ms | against ${base} |`, '| --- | ---: | ---: |', ...rows);
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** One release of the corpus in so many: enough of every kind, and a run of minutes. */
const EVERY = 7;
const texts = findReleases(['corpus'])
  .inputs.filter((_, index) => index % EVERY === 0)
  .map(({ file }) => readFileSync(file, 'utf8'));
const longest = texts.toSorted((a, b) => b.length - a.length)[0] ?? '';

const every = (read: (text: string) => unknown) => () => texts.forEach(read);

/** What is timed alone: each is loaded and run in a process of its own, for compromise/three changes compromise/one. */
const ALONE: Readonly<Record<string, () => Promise<() => unknown>>> = {
  'remark-parse': async () => {
    const remark = (await import('unified'))
      .unified()
      .use((await import('remark-parse')).default)
      .freeze();
    return every((text) => remark.parse(text));
  },
  'compromise/one': async () => every((await import('compromise/one')).default),
  'compromise/three': async () => every((await import('compromise/three')).default),
  'wink-nlp': async () => {
    const wink = (await import('wink-nlp')).default((await import('wink-eng-lite-web-model')).default);
    return every((text) => wink.readDoc(text));
  },
  podium: async () => every((await import('../src/extract.ts')).extract),
};

/** Milliseconds of a contender for a release, warm, printed for the process that asked. */
async function alone(name: string): Promise<void> {
  const run = await ALONE[name]?.();
  if (run) print(String((byTurns({ [name]: run }, 5, 3).get(name) ?? Number.NaN) / texts.length));
}

function oneRelease(): void {
  const times = new Map(Object.keys(ALONE).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < 3; round += 1)
    for (const [name, list] of times) {
      const { stdout } = spawnSync(process.execPath, ['scripts/bench.ts', '--alone', name], { encoding: 'utf8' });
      list.push(Number(stdout));
    }
  const each = new Map([...times].map(([name, list]) => [name, median(list)]));
  table(`One release of the corpus, warm (mean of ${texts.length}, one core, a process each)`, each, 'remark-parse');
}

/** The command as it is published, which is what starts: in `dist`, with its package's description above it. */
function startUp(): void {
  const built = mkdtempSync(path.join(tmpdir(), 'podium-bench-'));
  const main = path.join(built, 'dist', 'main.js');
  execFileSync(process.execPath, ['scripts/build.ts', path.dirname(main)]);
  copyFileSync('package.json', path.join(built, 'package.json'));
  const run =
    (...args: readonly string[]) =>
    () =>
      execFileSync(process.execPath, args, { input: longest, stdio: 'pipe' });
  const times = byTurns(
    {
      'node -e 0': run('-e', '0'),
      'podium --help': run(main, '--help'),
      'podium extract': run(main, 'extract', '-', '--quiet'),
    },
    7,
    1,
    wall,
  );
  rmSync(built, { recursive: true });
  table('Start-up of the built command, whole processes', times, 'node -e 0');
}

function againstSize(): void {
  const sizes = process.argv.includes('--full') ? [1, 10, 100, 1000, 10_000] : [1, 10, 100, 1000];
  let all = texts.join('\n\n');
  while (all.length < 1000 * (sizes.at(-1) ?? 0)) all += `\n\n${all}`;
  const perKilobyte = sizes.map((size): [string, number] => {
    const text = all.slice(0, 1000 * size);
    const rounds = Math.max(1, Math.min(9, Math.round(100 / size)));
    return [`${size} KB`, (byTurns({ podium: () => extract(text) }, rounds, 0).get('podium') ?? 0) / size];
  });
  table('Time for a kilobyte, by size of the release', new Map(perKilobyte), '10 KB');
}

const named = process.argv[process.argv.indexOf('--alone') + 1];
if (process.argv.includes('--alone') && named !== undefined) await alone(named);
else {
  print(`Node ${process.version}, ${process.platform} ${process.arch}`);
  oneRelease();
  startUp();
  againstSize();
}
