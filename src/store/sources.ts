import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { code, findReleases, type Input, isFolder, STDIN, slashes, walk } from '../batch/inputs.ts';
import { PodiumError } from '../errors.ts';

/** Something to load: a release to be read, or an output of podium, of which a line of many is at hand. Plain data. */
export type Source =
  | { readonly file: string; readonly input: Input }
  | { readonly file: string; readonly output: string | null };

/** A path that stands for nothing. */
export interface Unfound {
  readonly file: string;
  readonly error: PodiumError;
}

const OUTPUT = /\.(?:json|ndjson|jsonl)$/i;
const LINES = /\.(?:ndjson|jsonl)$/i;

/**
 * Everything that the paths stand for: outputs first, then releases, so that of both for one path what the release
 * says today counts. Of a folder, all outputs and all markdown files at any depth, gold and hidden ones left out.
 */
export async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source | Unfound> {
  const releases: string[] = [];
  for (const given of paths) {
    try {
      const { outputs, hasReleases } = sort(given);
      for (const file of outputs) yield* outputsIn(file);
      if (hasReleases) releases.push(given);
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      yield { file: given, error };
    }
  }
  const { inputs, failures } = findReleases(releases);
  for (const error of failures) yield { file: '', error };
  for (const input of inputs) yield { file: input.file, input };
}

/** The outputs that a path stands for, and whether it stands for releases, too. */
function sort(given: string): { outputs: string[]; hasReleases: boolean } {
  if (given === STDIN || !isFolder(given))
    return isOutput(given) ? { outputs: [given], hasReleases: false } : { outputs: [], hasReleases: true };
  const outputs = walk(given, isOutput);
  const hasReleases = walk(given, isMarkdown).length > 0;
  if (outputs.length === 0 && !hasReleases) throw new PodiumError('nothing-to-load', { file: given });
  return { outputs, hasReleases };
}

function isOutput(name: string): boolean {
  return OUTPUT.test(name) && !/\.gold\.json$/i.test(name);
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !/^readme\./i.test(name);
}

async function* outputsIn(file: string): AsyncGenerator<Source | Unfound> {
  if (!LINES.test(file)) {
    yield { file: slashes(file), output: null };
    return;
  }
  let line = 0;
  try {
    // One line at a time: a file may hold a season.
    for await (const text of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line += 1;
      if (text.trim() !== '') yield { file: `${slashes(file)}:${line}`, output: text };
    }
  } catch (error) {
    yield { file, error: new PodiumError('unreadable', { file, reason: code(error) }) };
  }
}
