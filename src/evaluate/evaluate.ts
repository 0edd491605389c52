import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { code, isFolder, slashes, walk } from '../batch/inputs.ts';
import { extractAll } from '../batch/run.ts';
import { PodiumError } from '../errors.ts';
import { type Gold, goldSchema, toGold } from '../schema/gold.ts';
import { firstIssue } from '../schema/integrity.ts';
import { type Measures, measure } from './measures.ts';
import { type Miss, Score, scoreRelease } from './score.ts';

const GOLD = '.gold.json';

export interface Evaluation {
  /** Measures by kind (`times`), weaker sameness (`times~`) and link (`times.competitor`), over all releases. */
  readonly kinds: Readonly<Record<string, Measures>>;
  readonly releases: readonly {
    readonly file: string;
    readonly kinds: Readonly<Record<string, Measures>>;
    readonly misses: readonly Miss[];
  }[];
}

/** Scores every release of a folder that has gold beside it. What cannot be scored is a failure, and the rest goes on. */
export function evaluate(folder: string): { evaluation: Evaluation; failures: PodiumError[] } {
  const total = new Score();
  const failures: PodiumError[] = [];
  const releases: Evaluation['releases'][number][] = [];
  for (const goldFile of goldFiles(folder)) {
    try {
      const { file, score } = evaluateOne(goldFile);
      total.add(score);
      releases.push({ file, kinds: measures(score), misses: score.misses });
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      failures.push(error);
    }
  }
  return { evaluation: { kinds: measures(total), releases }, failures };
}

function goldFiles(folder: string): string[] {
  if (!isFolder(folder)) throw new PodiumError('no-gold', { file: folder });
  const files = walk(folder, (name) => name.endsWith(GOLD));
  if (files.length === 0) throw new PodiumError('no-gold', { file: folder });
  return files;
}

function evaluateOne(goldFile: string): { file: string; score: Score } {
  const file = `${goldFile.slice(0, -GOLD.length)}.md`;
  const gold = readGold(goldFile);
  if (!existsSync(file)) throw new PodiumError('gold-without-release', { file: goldFile, release: file });
  const [outcome] = extractAll([{ file, path: slashes(path.basename(file)) }]);
  if (!outcome || 'error' in outcome) throw outcome?.error;
  return { file: slashes(file), score: scoreRelease(gold, toGold(outcome.release)) };
}

/** A gold file, validated. */
export function readGold(file: string): Gold {
  const parsed = goldSchema.safeParse(parseJson(file));
  if (parsed.success) return parsed.data;
  throw new PodiumError('bad-gold', { file, ...firstIssue(parsed.error) });
}

function parseJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new PodiumError('unreadable', { file, reason: code(error) });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PodiumError('bad-gold', { file, place: 'the file', reason: (error as Error).message });
  }
}

function measures(score: Score): Record<string, Measures> {
  return Object.fromEntries([...score.tallies].map(([kind, tally]) => [kind, measure(tally)]));
}
