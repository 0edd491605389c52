import { existsSync, readFileSync } from 'node:fs';
import { findReleases } from '../batch/inputs.ts';
import { assertOurs, writeWhole } from '../batch/outputs.ts';
import { extractAll, type Outcome } from '../batch/run.ts';
import { PodiumError } from '../errors.ts';
import { toJson } from '../schema/json.ts';
import { type Folders, goldenOf } from './check.ts';

/** What became of an accepted output. */
export type Acceptance =
  | { readonly type: 'added' | 'updated' | 'unchanged'; readonly golden: string }
  | { readonly type: 'failed'; readonly error: PodiumError };

/** Extracts the releases again and makes the outputs the accepted ones. A machine must not: it throws where CI is set. */
export function* accept(paths: readonly string[], folders: Folders): Generator<Acceptance> {
  if (process.env.CI && process.env.CI !== 'false') throw new PodiumError('accept-in-ci');
  const { inputs, failures } = findReleases(paths, folders.root);
  for (const error of failures) yield { type: 'failed', error };
  for (const outcome of extractAll(inputs)) yield acceptOne(outcome, folders);
}

function acceptOne(outcome: Outcome, folders: Folders): Acceptance {
  if ('error' in outcome) return { type: 'failed', error: outcome.error };
  const golden = goldenOf(outcome.input, folders);
  const text = toJson(outcome.release);
  try {
    const existed = existsSync(golden);
    if (existed && readFileSync(golden, 'utf8') === text) return { type: 'unchanged', golden };
    assertOurs(golden);
    writeWhole(golden, text);
    return { type: existed ? 'updated' : 'added', golden };
  } catch (error) {
    if (error instanceof PodiumError) return { type: 'failed', error };
    throw error;
  }
}
