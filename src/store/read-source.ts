import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { code, type Input, isFolder } from '../batch/inputs.ts';
import { readText } from '../batch/text.ts';
import { defect, PodiumError } from '../errors.ts';
import { firstIssue, readSound } from '../schema/integrity.ts';
import { type Release, SCHEMA } from '../schema/release.ts';
import { sha256 } from './hash.ts';
import { type Loadable, rowsOf } from './rows/rows.ts';
import { thisPodium } from './rule-set.ts';
import type { Source } from './sources.ts';

/** The folder that the releases of outputs lie in; undefined where there is none. */
export type Releases = string | undefined;

/** A source as rows, or what is wrong with it; the rules are loaded when there is something to read by them. */
export async function readSource(source: Source, releases: Releases): Promise<Loadable | PodiumError> {
  try {
    return 'input' in source ? await ofRelease(source.input) : await ofOutput(source, releases);
  } catch (error) {
    return error instanceof PodiumError ? error.in(source.file) : defect(source.file, error);
  }
}

async function ofRelease(input: Input): Promise<Loadable> {
  const [{ extractAll }, { sentencesOf }] = await Promise.all([import('../batch/run.ts'), import('./sentences.ts')]);
  const [outcome] = extractAll([input]);
  if (outcome === undefined || 'error' in outcome) throw outcome?.error ?? new Error('no outcome');
  return rowsOf(outcome.release, sentencesOf(outcome.text), thisPodium());
}

async function ofOutput({ file, output }: Source & { output: string | null }, releases: Releases): Promise<Loadable> {
  const release = parse(file, output ?? written(file));
  const text = textOf(release, releases);
  const sentences = text === null ? null : (await import('./sentences.ts')).sentencesOf(text);
  return rowsOf(release, sentences, { podium: null, ruleSet: null }, output);
}

function written(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PodiumError('unreadable', { file, reason: code(error) });
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
  const parsed = readSound(value);
  if (!parsed.success) throw new PodiumError('not-podium-output', { file, ...firstIssue(parsed.error) });
  return parsed.data;
}

/**
 * The text of the release that an output was read from, where it lies below the folder and has not changed since;
 * null elsewhere.
 */
function textOf(release: Release, folder: Releases): string | null {
  if (folder === undefined || release.source.path === null) return null;
  const file = path.join(folder, release.source.path);
  if (!existsSync(file) || isFolder(file)) return null;
  const text = readText(file);
  return sha256(text) === release.source.sha256 ? text : null;
}
