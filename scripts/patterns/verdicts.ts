import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import type { Pattern } from './collect.ts';

/**
 * What recheck says of a pattern's time: `safe` is linear, `degree 2` and on polynomial, `unknown` that it found neither a
 * proof nor an attack in its time.
 */
export type Verdict = 'safe' | 'unknown' | 'exponential' | `degree ${number}`;

/** Verdicts by the hash of a pattern's text and flags, good for one version of recheck. */
export interface Verdicts {
  readonly recheck: string;
  readonly patterns: Readonly<Record<string, Verdict>>;
}

export const FILE = fileURLToPath(new URL('./verdicts.json', import.meta.url));
const COLLECT = fileURLToPath(new URL('./collect.ts', import.meta.url));
const RECHECK = new URL('../../node_modules/recheck/package.json', import.meta.url);

export const recheckVersion = (): string => JSON.parse(readFileSync(RECHECK, 'utf8')).version;

/** All patterns of podium; takes a process of its own. */
export function collectPatterns(): Pattern[] {
  return JSON.parse(execFileSync(process.execPath, [COLLECT], { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

/** The verdicts that are kept; none where they are of another recheck. */
export function keptVerdicts(): Readonly<Record<string, Verdict>> {
  if (!existsSync(FILE)) return {};
  const { recheck, patterns } = JSON.parse(readFileSync(FILE, 'utf8')) as Verdicts;
  return recheck === recheckVersion() ? patterns : {};
}

export function keyOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** Asks recheck, in JavaScript alone so that every machine asks the same; `d` changes no match and is not known to it. */
export function verdictOf({ source, flags }: Pattern, timeout: number): Verdict {
  process.env.RECHECK_BACKEND = 'pure';
  const found = checkSync(source, flags.replace('d', ''), { timeout });
  if (found.status !== 'vulnerable') return found.status;
  return found.complexity.type === 'polynomial' ? `degree ${found.complexity.degree}` : 'exponential';
}
