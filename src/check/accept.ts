import { existsSync } from 'node:fs';
import { findReleases } from '../batch/inputs.ts';
import { readJsonText } from '../batch/json-file.ts';
import { assertOurs, discard, writeWhole } from '../batch/outputs.ts';
import { PodiumError } from '../errors.ts';
import { toJson } from '../schema/json.ts';
import type { Release } from '../schema/release.ts';
import { type Folders, goldenOf, orphans } from './check.ts';
import { type Fresh, freshOutputs } from './fresh.ts';
import { parseGolden } from './golden.ts';
import { takeChanges } from './merge.ts';
import { EVERYTHING, isEverything, type Selection, selects } from './selection.ts';

/** What became of an accepted output. */
export type Acceptance =
  | { readonly type: 'added' | 'unchanged' | 'removed'; readonly golden: string }
  /** `taken` and `left`: changes, where only some were meant; null where the output was taken whole. */
  | { readonly type: 'updated'; readonly golden: string; readonly some: Some | null }
  /** Nothing was accepted yet, and parts of nothing cannot be. */
  | { readonly type: 'new'; readonly golden: string }
  | { readonly type: 'failed'; readonly error: PodiumError };

interface Some {
  readonly taken: number;
  readonly left: number;
}

/** A machine must not accept its own work: throws where CI is set. */
export function assertNotMachine(command: string): void {
  if (process.env.CI && process.env.CI !== 'false') throw new PodiumError('accept-in-ci', { command });
}

/**
 * Extracts the releases again and makes the outputs the accepted ones, or those of their changes that are selected.
 *
 * @param prune removes accepted outputs whose release is gone
 */
export async function* accept(
  paths: readonly string[],
  folders: Folders,
  { selection = EVERYTHING, prune = false }: { readonly selection?: Selection; readonly prune?: boolean } = {},
): AsyncGenerator<Acceptance> {
  const { inputs, failures } = findReleases(paths, folders.root);
  for (const error of failures) yield { type: 'failed', error };
  for await (const fresh of freshOutputs(inputs)) yield acceptOne(fresh, folders, selection);
  if (!prune) return;
  for (const orphan of orphans(paths, inputs, folders)) yield attempt(() => removeOrphan(orphan.golden));
}

/** Removes an accepted output that no release leads to; what podium did not write stays. */
export function removeOrphan(golden: string): Acceptance {
  assertOurs(golden);
  discard(golden);
  return { type: 'removed', golden };
}

function acceptOne(fresh: Fresh, folders: Folders, selection: Selection): Acceptance {
  if ('error' in fresh) return { type: 'failed', error: fresh.error };
  const golden = goldenOf(fresh.input, folders);
  return attempt(() =>
    isEverything(selection) ? acceptWhole(golden, fresh.json) : acceptSome(golden, fresh.json, selection),
  );
}

function acceptWhole(golden: string, json: string): Acceptance {
  const existed = existsSync(golden);
  if (existed && readJsonText(golden) === json) return { type: 'unchanged', golden };
  assertOurs(golden);
  writeWhole(golden, json);
  return existed ? { type: 'updated', golden, some: null } : { type: 'added', golden };
}

function acceptSome(golden: string, json: string, selection: Selection): Acceptance {
  if (!existsSync(golden)) return { type: 'new', golden };
  const accepted = readJsonText(golden);
  if (accepted === json) return { type: 'unchanged', golden };
  const after = JSON.parse(json) as Release;
  const merged = takeChanges(golden, parseGolden(golden, accepted), after, (change) => selects(selection, change));
  if (merged.taken.size === 0) return { type: 'unchanged', golden };
  writeWhole(golden, toJson(merged.release));
  return { type: 'updated', golden, some: { taken: merged.taken.size, left: merged.left } };
}

function attempt(step: () => Acceptance): Acceptance {
  try {
    return step();
  } catch (error) {
    if (error instanceof PodiumError) return { type: 'failed', error };
    throw error;
  }
}
