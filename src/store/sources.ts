import { createReadStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { code, findReleases, type Input, isFolder, STDIN, slashes, walk } from '../batch/inputs.ts';
import { readText } from '../batch/text.ts';
import { PodiumError } from '../errors.ts';
import { firstIssue, soundRelease } from '../schema/integrity.ts';
import { type Release, SCHEMA } from '../schema/release.ts';
import { sha256 } from './hash.ts';

/** Something to load: a release to be read, or an output of podium, or what is wrong with it. */
export type Source =
  | { readonly file: string; readonly input: Input }
  | { readonly file: string; readonly output: Release }
  | { readonly file: string; readonly error: PodiumError };

const OUTPUT = /\.(?:json|ndjson|jsonl)$/i;
const LINES = /\.(?:ndjson|jsonl)$/i;

/**
 * Everything that the paths stand for: outputs first, then releases, so that of both for one path what the release
 * says today counts. Of a folder, all outputs and all markdown files at any depth, gold and hidden ones left out.
 */
export async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source> {
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

/**
 * The text of the release that an output was read from, where it lies below the folder and has not changed since;
 * null elsewhere.
 */
export function textOf(release: Release, folder: string | undefined): string | null {
  if (folder === undefined || release.source.path === null) return null;
  const file = path.join(folder, release.source.path);
  if (!existsSync(file) || isFolder(file)) return null;
  const text = readText(file);
  return sha256(text) === release.source.sha256 ? text : null;
}

function isOutput(name: string): boolean {
  return OUTPUT.test(name) && !/\.gold\.json$/i.test(name);
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !/^readme\./i.test(name);
}

async function* outputsIn(file: string): AsyncGenerator<Source> {
  if (!LINES.test(file)) {
    yield outputIn(slashes(file), () => readFileSync(file, 'utf8'));
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
      if (text.trim() !== '') yield outputIn(`${slashes(file)}:${line}`, () => text);
    }
  } catch (error) {
    yield { file, error: new PodiumError('unreadable', { file, reason: code(error) }) };
  }
}

function outputIn(file: string, read: () => string): Source {
  try {
    return { file, output: parse(file, read()) };
  } catch (error) {
    if (error instanceof PodiumError) return { file, error };
    return { file, error: new PodiumError('unreadable', { file, reason: code(error) }) };
  }
}

function parse(file: string, text: string): Release {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PodiumError('not-podium-output', { file, place: 'the file', reason: (error as Error).message });
  }
  const schema = String((value as { schema?: unknown } | null)?.schema);
  if (schema !== SCHEMA && schema.startsWith('podium/release@'))
    throw new PodiumError('newer-schema', { file, schema, known: SCHEMA });
  const parsed = soundRelease.safeParse(value);
  if (!parsed.success) throw new PodiumError('not-podium-output', { file, ...firstIssue(parsed.error) });
  return parsed.data;
}
