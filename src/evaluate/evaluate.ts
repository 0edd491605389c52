import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isHeldBack } from '../batch/held-back.ts';
import { type Except, slashes } from '../batch/inputs.ts';
import { naming, readText } from '../batch/text.ts';
import { PodiumError } from '../errors.ts';
import { type Explanation, explain } from '../explain/explain.ts';
import { toGold } from '../schema/gold.ts';
import { assertSound } from '../schema/integrity.ts';
import { goldFiles, readGold, releaseOf } from './gold-files.ts';
import { type Mistake, mistakesOf } from './mistakes.ts';
import { type Origins, originsOf } from './origins.ts';
import { type Score, scoreRelease } from './score.ts';

/**
 * The parts that are measured apart: releases that rules are written for, the third that is held back from those who
 * write them, and releases from elsewhere.
 */
export const PARTS = ['read', 'held-back', 'outside'] as const;
export type Part = (typeof PARTS)[number];

/** One release held against its gold, and all that is needed to say what went wrong and by which rule. */
export interface Scored {
  readonly file: string;
  readonly part: Part;
  /** The first twelve digits of the SHA-256 of the gold file. */
  readonly goldSum: string;
  readonly score: Score;
  readonly mistakes: readonly Mistake[];
  readonly origins: Origins;
  readonly explanation: Explanation;
}

export interface Selection {
  readonly except?: Except;
  /** A folder of releases from elsewhere: scored besides, as a part of its own. */
  readonly outside?: string | undefined;
  /** The part to keep to. */
  readonly only?: Part | undefined;
}

/** Scores every release that has gold beside it. What cannot be scored is a failure, and the rest goes on. */
export function evaluate(
  paths: readonly string[],
  { except = () => false, outside, only }: Selection = {},
): { scored: Scored[]; failures: PodiumError[] } {
  const scored: Scored[] = [];
  const failures: PodiumError[] = [];
  const attempt = (step: () => void) => {
    try {
      step();
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      failures.push(error);
    }
  };
  const score = (given: string, isOutside: boolean) =>
    attempt(() => {
      for (const gold of goldFiles(given)) {
        const file = releaseOf(gold);
        const part = isOutside ? 'outside' : partOf(file);
        if (!except(file) && (only === undefined || only === part))
          attempt(() => scored.push(evaluateOne(gold, file, part)));
      }
    });
  for (const given of paths) score(given, false);
  if (outside !== undefined) score(outside, true);
  return { scored, failures };
}

/** The part of a release that is not from elsewhere. */
export function partOf(file: string): Part {
  return isHeldBack(file) ? 'held-back' : 'read';
}

function evaluateOne(goldFile: string, file: string, part: Part): Scored {
  const gold = readGold(goldFile);
  if (!existsSync(file)) throw new PodiumError('gold-without-release', { file: goldFile, release: file });
  const text = readText(file);
  const explanation = naming(file, () => explain(text, { path: slashes(path.basename(file)) }));
  const got = toGold(naming(file, () => assertSound(explanation.release)));
  const score = scoreRelease(gold, got);
  const goldSum = createHash('sha256').update(readFileSync(goldFile)).digest('hex').slice(0, 12);
  const origins = originsOf(explanation, got);
  return { file: slashes(file), part, goldSum, score, mistakes: mistakesOf(score), origins, explanation };
}
