/** The command as it is published, and releases for it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generate } from '../generate/release.ts';

/** A folder of this run alone, and the built command in it. */
export interface Place {
  readonly folder: string;
  readonly main: string;
}

/** The command lies in `dist`, with its package's description above it. */
export function atWork(measure: (place: Place) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'podium-bench-'));
  const main = path.join(folder, 'dist', 'main.js');
  try {
    execFileSync(process.execPath, ['scripts/build.ts', path.dirname(main)]);
    copyFileSync('package.json', path.join(folder, 'package.json'));
    measure({ folder, main });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder of so many generated releases. */
export function releases({ folder }: Place, count: number): string {
  const season = path.join(folder, `releases-${count}`);
  if (existsSync(season)) return season;
  mkdirSync(season);
  for (let seed = 1; seed <= count; seed += 1) {
    const { name, text } = generate(seed);
    writeFileSync(path.join(season, `${name}.md`), text);
  }
  return season;
}

/** What one process took. */
export interface Cost {
  /** Seconds by the clock, from before its start until after its end. */
  readonly clock: number;
  /** Seconds of the processor, in all its threads. */
  readonly processor: number;
  /** Megabytes it had in memory at its peak. */
  readonly peak: number;
}

/** Writes what the process has used, as it ends, to the fourth of its files. */
const TELL = `import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

/** Runs `podium extract` over a folder. */
export function extractFolder({ folder, main }: Place, season: string, ...options: readonly string[]): Cost {
  const started = performance.now();
  const { status, output } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, main, 'extract', season, '--quiet', ...options],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'pipe'], encoding: 'utf8' },
  );
  const clock = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`podium extract ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3] ?? '') as NodeJS.ResourceUsage;
  return { clock, processor: (userCPUTime + systemCPUTime) / 1e6, peak: (maxRSS * 1024) / 1e6 };
}
