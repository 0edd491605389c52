import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../version.ts';
import type { Reader } from './rows/rows.ts';

/** The rooms whose files decide what is read from a release. */
const ROOMS = ['read', 'language', 'knowledge', 'mentions', 'resolve', 'frames', 'discourse', 'facts', 'publish'];
const FILES = ['extract', 'schema/json', 'schema/release', 'schema/entities', 'schema/facts'];

/** Where a built podium keeps the hash, below its folder. */
export const RULE_SET_FILE = 'code/rule-set';

let reader: Reader | undefined;

/** This podium as a reader of releases: its version, and the hash of its rules and tables. */
export function thisPodium(): Reader {
  reader ??= { podium: version(), ruleSet: ownRuleSet(fileURLToPath(new URL('..', import.meta.url))) };
  return reader;
}

/** A built podium, whose rooms are no folders any more, has the hash of its sources beside its code. */
function ownRuleSet(root: string): string {
  const built = path.join(root, RULE_SET_FILE);
  return existsSync(built) ? readFileSync(built, 'utf8') : ruleSetOf(root);
}

/** The hash of every file that extraction runs through, by its path and content. Examples are left out. */
export function ruleSetOf(root: string): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
  )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.examples.ts'))
    .concat(FILES.map((file) => `${file}.ts`))
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
