import { existsSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { hash } from '../batch/cache.ts';
import { readJson } from '../batch/json-file.ts';
import { discard, writeWhole } from '../batch/outputs.ts';
import { PodiumError } from '../errors.ts';
import { firstIssue } from '../schema/integrity.ts';
import { layOut } from '../schema/json.ts';

const SCHEMA = 'podium/review@1';
/** Hidden, so that no command takes it for an output. */
const NAME = '.podium-review.json';

/** What was rejected, each by what it says, with words for whoever looks into the file. */
const stateSchema = z.strictObject({ schema: z.literal(SCHEMA), rejected: z.record(z.string(), z.string()) });

/**
 * The changes that were rejected in a review, kept beside the accepted outputs. What was rejected is known by all that it
 * says: as soon as it says something else it is another change, and is asked about again.
 */
export class Rejections {
  readonly file: string;
  readonly #rejected: Map<string, string>;

  /** Throws a `PodiumError` when the file is something else. */
  constructor(folder: string) {
    this.file = path.join(folder, NAME);
    this.#rejected = new Map(Object.entries(read(this.file)));
  }

  has(key: string): boolean {
    return this.#rejected.has(key);
  }

  add(key: string, words: string): void {
    this.#rejected.set(key, words);
    this.#write();
  }

  /** Forgets all of the given file names, but those that are still there to be decided. */
  keepOnly(keys: ReadonlySet<string>, isLookedAt: (key: string) => boolean): void {
    const gone = [...this.#rejected.keys()].filter((key) => isLookedAt(key) && !keys.has(key));
    for (const key of gone) this.#rejected.delete(key);
    if (gone.length > 0) this.#write();
  }

  #write(): void {
    if (this.#rejected.size === 0) discard(this.file);
    else writeWhole(this.file, layOut({ schema: SCHEMA, rejected: Object.fromEntries(this.#rejected) }));
  }
}

/** What a change is known by: the accepted output, and all that it says. */
export function keyOfChange(golden: string, ...says: readonly unknown[]): string {
  return `${golden}#${hash(JSON.stringify(says)).slice(0, 16)}`;
}

/** The accepted output that a key belongs to. */
export function goldenOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

function read(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const bad = (place: string, reason: string) => new PodiumError('bad-review', { file, place, reason });
  const parsed = stateSchema.safeParse(readJson(file, (reason) => bad('the file', reason)));
  if (parsed.success) return parsed.data.rejected;
  const { place, reason } = firstIssue(parsed.error);
  throw bad(place, reason);
}
