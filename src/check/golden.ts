import { parseJson, readJsonText } from '../batch/json-file.ts';
import { PodiumError } from '../errors.ts';
import { firstIssue, soundRelease } from '../schema/integrity.ts';
import { type Release, SCHEMA } from '../schema/release.ts';

const NAME = /^podium\/release@(\d+)$/;
const VERSION = Number(NAME.exec(SCHEMA)?.[1]);

/** An accepted output; throws a `PodiumError` when the file is none, or of a podium to come. */
export function readGolden(file: string): Release {
  return parseGolden(file, readJsonText(file));
}

/** The same from its text; `file` is what it is called. */
export function parseGolden(file: string, text: string): Release {
  const value = parseJson(text, (reason) => notOurs(file, 'the file', reason));
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? String(value.schema) : '';
  const version = Number(NAME.exec(schema)?.[1]);
  if (Number.isNaN(version)) throw notOurs(file, 'schema', `expected "${SCHEMA}"`);
  if (version > VERSION) throw new PodiumError('newer-schema', { file, schema, known: SCHEMA });
  const parsed = soundRelease.safeParse(value);
  if (parsed.success) return parsed.data;
  const { place, reason } = firstIssue(parsed.error);
  throw notOurs(file, place, reason);
}

function notOurs(file: string, place: string, reason: string): PodiumError {
  return new PodiumError('not-podium-output', { file, place, reason });
}
