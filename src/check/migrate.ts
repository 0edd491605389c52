import { isFolder, slashes, walk } from '../batch/inputs.ts';
import { readJsonText } from '../batch/json-file.ts';
import { writeWhole } from '../batch/outputs.ts';
import { PodiumError } from '../errors.ts';
import { toJson } from '../schema/json.ts';
import { parseGolden } from './golden.ts';
import { MIGRATIONS, type Migrations, versionOf } from './migrations.ts';

/** What became of an accepted output. */
export type Migration =
  | { readonly type: 'migrated'; readonly file: string; readonly from: string }
  | { readonly type: 'current'; readonly file: string }
  | { readonly type: 'failed'; readonly error: PodiumError };

/** Brings the accepted outputs below a folder to the present version of the schema. Nothing is extracted. */
export function* migrate(folder: string, migrations: Migrations = MIGRATIONS): Generator<Migration> {
  if (!isFolder(folder)) throw new PodiumError('no-outputs', { file: folder });
  const files = walk(folder, (name) => name.endsWith('.json')).map(slashes);
  if (files.length === 0) throw new PodiumError('no-outputs', { file: folder });
  for (const file of files) {
    try {
      yield migrateOne(file, migrations);
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      yield { type: 'failed', error };
    }
  }
}

function migrateOne(file: string, migrations: Migrations): Migration {
  const text = readJsonText(file);
  const release = parseGolden(file, text, migrations);
  const from = String((JSON.parse(text) as { schema: unknown }).schema);
  if (versionOf(from) === migrations.to) return { type: 'current', file };
  writeWhole(file, toJson(release));
  return { type: 'migrated', file, from };
}
