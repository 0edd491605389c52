import { existsSync } from 'node:fs';
import { isFolder, walk, withoutExtension } from '../batch/inputs.ts';
import { readJson } from '../batch/json-file.ts';
import { PodiumError } from '../errors.ts';
import { type Gold, goldSchema } from '../schema/gold.ts';
import { firstIssue } from '../schema/integrity.ts';

const GOLD = '.gold.json';

/** The gold files of a folder, or the one of a release. */
export function goldFiles(given: string): string[] {
  if (!isFolder(given)) return [given.endsWith(GOLD) ? given : `${withoutExtension(given)}${GOLD}`];
  const files = walk(given, (name) => name.endsWith(GOLD));
  if (files.length === 0) throw new PodiumError('no-gold', { file: given });
  return files;
}

/** The release that gold stands beside. */
export function releaseOf(goldFile: string): string {
  const stem = goldFile.slice(0, -GOLD.length);
  return [`${stem}.md`, `${stem}.markdown`].find(existsSync) ?? `${stem}.md`;
}

/** A gold file, validated. */
export function readGold(file: string): Gold {
  const parsed = goldSchema.safeParse(
    readJson(file, (reason) => new PodiumError('bad-gold', { file, place: 'the file', reason })),
  );
  if (parsed.success) return parsed.data;
  throw new PodiumError('bad-gold', { file, ...firstIssue(parsed.error) });
}
