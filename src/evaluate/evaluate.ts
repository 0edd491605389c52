import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Except, isFolder, slashes, walk, withoutExtension } from '../batch/inputs.ts';
import { readJson } from '../batch/json-file.ts';
import { extractAll } from '../batch/run.ts';
import { PodiumError } from '../errors.ts';
import { type Gold, goldSchema, toGold } from '../schema/gold.ts';
import { firstIssue } from '../schema/integrity.ts';
import { type Measures, measure } from './measures.ts';
import { type Miss, Score, SPECS, scoreRelease } from './score.ts';

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

/** Scores every release that has gold beside it. What cannot be scored is a failure, and the rest goes on. */
export function evaluate(
  paths: readonly string[],
  except: Except,
): { evaluation: Evaluation; failures: PodiumError[] } {
  const total = new Score();
  const failures: PodiumError[] = [];
  const releases: Evaluation['releases'][number][] = [];
  const attempt = (step: () => void) => {
    try {
      step();
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      failures.push(error);
    }
  };
  for (const given of paths)
    attempt(() => {
      for (const gold of goldFiles(given).filter((file) => !except(releaseOf(file))))
        attempt(() => {
          const { file, score } = evaluateOne(gold);
          total.add(score);
          releases.push({ file, kinds: measures(score), misses: score.misses });
        });
    });
  return { evaluation: { kinds: measures(total), releases }, failures };
}

/** The gold files of a folder, or the one of a release. */
function goldFiles(given: string): string[] {
  if (!isFolder(given)) return [given.endsWith(GOLD) ? given : `${withoutExtension(given)}${GOLD}`];
  const files = walk(given, (name) => name.endsWith(GOLD));
  if (files.length === 0) throw new PodiumError('no-gold', { file: given });
  return files;
}

/** The release that gold stands beside. */
function releaseOf(goldFile: string): string {
  const stem = goldFile.slice(0, -GOLD.length);
  return [`${stem}.md`, `${stem}.markdown`].find(existsSync) ?? `${stem}.md`;
}

function evaluateOne(goldFile: string): { file: string; score: Score } {
  const gold = readGold(goldFile);
  const file = releaseOf(goldFile);
  if (!existsSync(file)) throw new PodiumError('gold-without-release', { file: goldFile, release: file });
  const [outcome] = extractAll([{ file, path: slashes(path.basename(file)) }]);
  if (!outcome || 'error' in outcome) throw outcome?.error;
  return { file: slashes(file), score: scoreRelease(gold, toGold(outcome.release)) };
}

/** A gold file, validated. */
export function readGold(file: string): Gold {
  const parsed = goldSchema.safeParse(
    readJson(file, (reason) => new PodiumError('bad-gold', { file, place: 'the file', reason })),
  );
  if (parsed.success) return parsed.data;
  throw new PodiumError('bad-gold', { file, ...firstIssue(parsed.error) });
}

/** Measures in the order of the gold form: a kind, what is found of it loosely, its links. */
function measures(score: Score): Record<string, Measures> {
  const kinds = ['document', ...Object.keys(SPECS)];
  const rank = (key: string) =>
    kinds.indexOf(key.replace(/[.~].*/, '')) * 3 + (key.includes('.') ? 2 : key.includes('~') ? 1 : 0);
  const sorted = [...score.tallies].sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(sorted.map(([kind, tally]) => [kind, measure(tally)]));
}
