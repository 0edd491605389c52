import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { slashes, walk } from '../batch/inputs.ts';
import { readJsonText } from '../batch/json-file.ts';
import { readText } from '../batch/text.ts';
import { PodiumError } from '../errors.ts';
import type { Release } from '../schema/release.ts';
import { compared, type Verdict } from './check.ts';
import { parseGolden } from './golden.ts';

/** Outputs to compare: their paths below the side's folder, and how to read one. */
export interface Side {
  readonly names: readonly string[];
  /** The JSON of one, as text. */
  read(name: string): string;
  /** What a name is called in messages. */
  called(name: string): string;
}

/** A folder of outputs; or, where no such folder is, a git revision of one: `main`, `v1.2:output`. */
export function sideOf(given: string, folder: string): Side {
  if (existsSync(given) && statSync(given).isDirectory()) return folderSide(given);
  const [, revision = given, below = folder] = /^([^:]+):(.+)$/.exec(given) ?? [];
  return revisionSide(revision, below.replace(/\/+$/, ''));
}

function folderSide(folder: string): Side {
  return {
    names: walk(folder, (name) => name.endsWith('.json')).map((file) => slashes(path.relative(folder, file))),
    read: (name) => readJsonText(path.join(folder, name)),
    called: (name) => slashes(path.join(folder, name)),
  };
}

function revisionSide(revision: string, folder: string): Side {
  const listed = git(revision, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--end-of-options',
    revision,
    '--',
    `${folder}/`,
  ]);
  const files = listed.split('\0').filter((file) => file.endsWith('.json'));
  if (files.length === 0) throw new PodiumError('no-outputs', { file: `${revision}:${folder}` });
  return {
    names: files.map((file) => file.slice(folder.length + 1)),
    read: (name) => git(revision, ['cat-file', 'blob', `${revision}:./${folder}/${name}`]),
    called: (name) => `${revision}:${folder}/${name}`,
  };
}

function git(revision: string, args: readonly string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    throw new PodiumError('no-such-side', { side: revision });
  }
}

/** Compares two sides, output by output. `root`: where the releases lie, for their sentences. */
export function* diff(before: Side, after: Side, root: string): Generator<Verdict> {
  const now = new Set(after.names);
  for (const name of before.names.filter((each) => !now.has(each)))
    yield { type: 'orphan', golden: before.called(name), release: after.called(name) };
  const old = new Set(before.names);
  for (const name of after.names) {
    const file = slashes(path.join(root, name.replace(/\.json$/, '.md')));
    if (!old.has(name)) yield { type: 'new', file, golden: before.called(name) };
    else yield compareOne(file, before, after, name);
  }
}

function compareOne(file: string, before: Side, after: Side, name: string): Verdict {
  try {
    const [one, other] = [before, after].map((side) => parseGolden(side.called(name), side.read(name)));
    return compared({ file, golden: before.called(name), text: textOf(file) }, one as Release, other as Release);
  } catch (error) {
    if (error instanceof PodiumError) return { type: 'failed', error };
    throw error;
  }
}

function textOf(file: string): string | null {
  return existsSync(file) ? readText(file) : null;
}
