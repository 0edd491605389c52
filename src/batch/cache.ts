import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { PodiumError } from '../errors.ts';
import { codeVersion } from './code-version.ts';
import type { Tally } from './count.ts';
import { code, walk } from './inputs.ts';
import { discard, sweep, temporaryName } from './outputs.ts';
import type { CachePlace, Format } from './plan.ts';

const LINE_FEED = 0x0a;
const DAY = 24 * 60 * 60 * 1000;
/** Bytes to which a cache is cut down at the end of a run; what was not used for longest goes first. */
export const CACHE_BYTES = 1_000_000_000;

/** One output as it is kept: a line of JSON, then the text, compressed. */
interface Head {
  /** Of the text as it is written, so that an output in its place is known without unpacking. */
  readonly sha256: string;
  readonly tally: Tally;
}

export interface Entry extends Head {
  /** The output, or undefined where the entry was damaged. */
  text(): string | undefined;
}

/**
 * Outputs by what they were made from. An entry appears whole or not at all and proves itself when it is read, so a cache
 * may be deleted, cut down, damaged or shared at any time: what is not found in it is extracted again.
 */
export class Cache {
  readonly #place: CachePlace;

  constructor(place: CachePlace) {
    this.#place = place;
  }

  /** The name of what these bytes come to under this path, in this format, by the present rules. */
  key(bytes: Uint8Array, below: string | null, format: Format): string {
    return hash(JSON.stringify([this.#place.version, format, below, hash(bytes)]));
  }

  get(key: string): Entry | undefined {
    try {
      const file = this.#file(key);
      const bytes = readFileSync(file);
      const end = bytes.indexOf(LINE_FEED);
      const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
      keepYoung(file);
      return { ...head, text: () => unpack(bytes.subarray(end + 1), head.sha256) };
    } catch {
      return undefined;
    }
  }

  /** Keeps an output. That it cannot be kept (a full disk, a folder that is not ours) is no reason to fail. */
  put(key: string, text: string, tally: Tally): void {
    const head: Head = { sha256: hash(text), tally };
    const file = this.#file(key);
    const beside = path.join(path.dirname(file), temporaryName());
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(beside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), zstdCompressSync(text)]));
      renameSync(beside, file);
    } catch {
      discard(beside);
    }
  }

  #file(key: string): string {
    return path.join(this.#place.folder, key.slice(0, 2), key.slice(2));
  }
}

/** Makes a cache ready for the present rules; throws a `PodiumError` where a folder that was asked for cannot be. */
export function openCache(folder: string): CachePlace {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new PodiumError('cannot-write', { file: folder, reason: code(error) });
  }
  return { folder, version: codeVersion() };
}

/** Cuts a cache down to `limit` bytes. Another run may do the same at the same time. */
export function prune(folder: string, limit = CACHE_BYTES): void {
  const entries = entriesOf(folder).sort((a, b) => b.used - a.used);
  sweep(new Set(entries.map(({ file }) => path.dirname(file))));
  let total = 0;
  for (const { file, size } of entries) {
    total += size;
    if (total > limit) discard(file);
  }
}

/** The folder in which the programs of this user keep what they can make again. */
export function userCache(env: NodeJS.ProcessEnv = process.env, platform = process.platform, home = homedir()): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME)) return path.join(XDG_CACHE_HOME, 'podium');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'podium');
  if (platform !== 'win32') return path.join(home, '.cache', 'podium');
  return path.join(LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'podium', 'Cache');
}

export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function unpack(packed: Uint8Array, sha256: string): string | undefined {
  try {
    const text = zstdDecompressSync(packed).toString('utf8');
    return hash(text) === sha256 ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Marks an entry as used, once a day. */
function keepYoung(file: string): void {
  const now = Date.now();
  if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
}

function entriesOf(folder: string): { file: string; size: number; used: number }[] {
  try {
    return [...walk(folder, () => true)].flatMap((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats ? [{ file, size: stats.size, used: stats.mtimeMs }] : [];
    });
  } catch {
    return [];
  }
}
