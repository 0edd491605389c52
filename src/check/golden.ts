import { parseJson, readJsonText } from '../batch/json-file.ts';
import { PodiumError } from '../errors.ts';
import { firstIssue, soundRelease } from '../schema/integrity.ts';
import { type Release, SCHEMA } from '../schema/release.ts';
import { MIGRATIONS, type Migrations, migrated, type Output, versionOf } from './migrations.ts';

/**
 * An accepted output, as the present version of the schema has it; throws a `PodiumError` when the file is none, of a
 * podium to come, or of one that no migration leads from.
 */
export function readGolden(file: string): Release {
  return parseGolden(file, readJsonText(file));
}

/** The same from its text; `file` is what it is called. */
export function parseGolden(file: string, text: string, migrations: Migrations = MIGRATIONS): Release {
  const value = parseJson(text, (reason) => notOurs(file, 'the file', reason));
  const output: Output = typeof value === 'object' && value !== null ? { ...value } : {};
  const version = versionOf(output.schema);
  if (version === undefined) throw notOurs(file, 'schema', `expected "${SCHEMA}"`);
  const schema = String(output.schema);
  if (version > migrations.to) throw new PodiumError('newer-schema', { file, schema, known: SCHEMA });
  const now = migrated(output, migrations);
  if (now === undefined) throw new PodiumError('no-migration', { file, schema, known: SCHEMA });
  // Steps of tests may lead beyond the present version; what an output holds is validated all the same.
  const parsed = soundRelease.safeParse({ ...now, schema: SCHEMA });
  if (parsed.success) return parsed.data;
  const { place, reason } = firstIssue(parsed.error);
  throw notOurs(file, place, reason);
}

function notOurs(file: string, place: string, reason: string): PodiumError {
  return new PodiumError('not-podium-output', { file, place, reason });
}
