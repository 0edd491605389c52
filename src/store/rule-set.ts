import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reader } from './rows/rows.ts';

/** The rooms whose files decide what is read from a release. */
const ROOMS = ['read', 'language', 'knowledge', 'mentions', 'resolve', 'frames', 'discourse', 'facts', 'publish'];
const FILES = ['extract', 'schema/json', 'schema/release', 'schema/entities', 'schema/facts'];

let reader: Reader | undefined;

/** This podium as a reader of releases: its version, and the hash of its rules and tables. */
export function thisPodium(): Reader {
  reader ??= { podium: versionOf(), ruleSet: ruleSetOf(fileURLToPath(new URL('..', import.meta.url))) };
  return reader;
}

function versionOf(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The hash of every file that extraction runs through, by its path and content. Examples are left out. */
function ruleSetOf(root: string): string {
  const extension = existsSync(path.join(root, 'extract.ts')) ? '.ts' : '.js';
  const files = ROOMS.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
  )
    .filter((file) => file.endsWith(extension) && !/\.(?:examples|d)\.[jt]s$/.test(file))
    .concat(FILES.map((file) => `${file}${extension}`))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
