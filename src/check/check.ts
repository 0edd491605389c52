import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Except, findReleases, type Input, slashes, walk, withoutExtension } from '../batch/inputs.ts';
import { readJsonText } from '../batch/json-file.ts';
import { readText } from '../batch/text.ts';
import { PodiumError } from '../errors.ts';
import { toJson } from '../schema/json.ts';
import type { Release } from '../schema/release.ts';
import { type Change, compareReleases } from './compare.ts';
import { type Fresh, freshOutputs } from './fresh.ts';
import { parseGolden } from './golden.ts';

/** Where releases and their accepted outputs lie: `corpus/a/b.md` has `output/a/b.json`. */
export interface Folders {
  readonly root: string;
  readonly golden: string;
}

/** A release whose output says what the accepted one says. */
export interface Same {
  readonly type: 'same';
  readonly file: string;
  readonly golden: string;
  /** It says the same from other places of the text. */
  readonly moved: boolean;
  /** What both say, read when it is asked for. */
  readonly output: () => Release;
}

/** A release whose output says something else than the accepted one. */
export interface Different {
  readonly type: 'different';
  readonly file: string;
  readonly golden: string;
  /** The release as it is on disk; null where it is not at hand. */
  readonly text: string | null;
  readonly before: Release;
  readonly after: Release;
  readonly changes: readonly Change[];
}

/** An accepted output whose release is not there. */
export interface Orphan {
  readonly type: 'orphan';
  readonly golden: string;
  readonly release: string;
}

/** What the comparison of one release came to. */
export type Verdict =
  | Same
  | Different
  /** No output was accepted yet. */
  | { readonly type: 'new'; readonly file: string; readonly golden: string }
  | Orphan
  | { readonly type: 'failed'; readonly error: PodiumError };

/** Extracts the releases again and compares each with its accepted output. */
export async function* check(paths: readonly string[], folders: Folders, except: Except): AsyncGenerator<Verdict> {
  const { inputs, failures } = findReleases(paths, folders.root);
  for (const error of failures) yield { type: 'failed', error };
  for await (const fresh of freshOutputs(inputs.filter(({ file }) => !except(file)))) yield judge(fresh, folders);
  yield* orphans(paths, inputs, folders);
}

/** The accepted output of a release. */
export function goldenOf({ path: below, file }: Input, { golden }: Folders): string {
  return slashes(path.join(golden, `${withoutExtension(below ?? path.basename(file))}.json`));
}

function judge(fresh: Fresh, folders: Folders): Verdict {
  if ('error' in fresh) return { type: 'failed', error: fresh.error };
  const { input, json } = fresh;
  const file = slashes(input.file);
  const golden = goldenOf(input, folders);
  if (!existsSync(golden)) return { type: 'new', file, golden };
  try {
    const accepted = readJsonText(golden);
    // Most are the same byte for byte, and need not be taken apart to know it.
    if (accepted === json) return { type: 'same', file, golden, moved: false, output: () => JSON.parse(json) };
    return compared({ file, golden, text: readText(file) }, parseGolden(golden, accepted), JSON.parse(json) as Release);
  } catch (error) {
    if (error instanceof PodiumError) return { type: 'failed', error };
    throw error;
  }
}

/** The verdict over two outputs of one release. */
export function compared(
  about: { readonly file: string; readonly golden: string; readonly text: string | null },
  before: Release,
  after: Release,
): Verdict {
  const changes = compareReleases(before, after);
  if (changes.length > 0) return { type: 'different', ...about, before, after, changes };
  return {
    type: 'same',
    file: about.file,
    golden: about.golden,
    moved: toJson(before) !== toJson(after),
    output: () => after,
  };
}

/** Accepted outputs below the folders that are checked which no release leads to any more. */
export function* orphans(paths: readonly string[], inputs: readonly Input[], folders: Folders): Generator<Orphan> {
  const known = new Set(inputs.map((input) => path.resolve(goldenOf(input, folders))));
  for (const given of paths) {
    const below = path.relative(folders.root, given);
    const mirror = path.join(folders.golden, below);
    if (below.startsWith('..') || !isFolder(given) || !isFolder(mirror)) continue;
    for (const golden of walk(mirror, (name) => name.endsWith('.json')))
      if (!known.has(path.resolve(golden))) {
        const name = slashes(path.relative(folders.golden, golden)).replace(/\.json$/, '.md');
        yield { type: 'orphan', golden: slashes(golden), release: slashes(path.join(folders.root, name)) };
      }
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
