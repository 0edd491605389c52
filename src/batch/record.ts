import { PodiumError } from '../errors.ts';
import type { Limits } from './plan.ts';

/** A line of a stream of releases, read. */
export interface StreamRecord {
  /** Goes into the line of output as it came: a string or a number. */
  readonly id: string | number;
  /** `source.path` of the output; null where the line names none. */
  readonly path: string | null;
  readonly text: string;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Bytes of a line that can hold a text of the size that is allowed: JSON writes most characters in twice their bytes. */
export function lineLimit({ bytes }: Limits): number {
  return 2 * bytes + 10_000;
}

/**
 * Reads `{"id": …, "text": …}`, perhaps with a `"path"`.
 *
 * @param told hears the id as soon as it is known, so that an error further on can name it
 */
export function readRecord(bytes: Uint8Array, limits: Limits, told: (id: string | number) => void): StreamRecord {
  if (bytes.length > lineLimit(limits)) throw new PodiumError('too-large', { limit: limits.bytes });
  const { id, path = null, text } = parse(bytes);
  if (typeof id !== 'string' && typeof id !== 'number') throw bad('"id" is neither a string nor a number');
  told(id);
  if (typeof text !== 'string') throw bad('"text" is not a string');
  if (path !== null && typeof path !== 'string') throw bad('"path" is not a string');
  if (Buffer.byteLength(text) > limits.bytes) throw new PodiumError('too-large', { limit: limits.bytes });
  if (!text.isWellFormed()) throw new PodiumError('lone-surrogate', { offset: firstLone(text) });
  return { id, path: path?.toWellFormed() ?? null, text };
}

function parse(bytes: Uint8Array): { id?: unknown; path?: unknown; text?: unknown } {
  try {
    const value: unknown = JSON.parse(strict.decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw bad(error instanceof SyntaxError ? 'not JSON' : 'not UTF-8');
  }
  throw bad('not an object');
}

function bad(reason: string): PodiumError {
  return new PodiumError('bad-record', { reason });
}

/** Code points before the first half of a surrogate pair that stands alone. */
function firstLone(text: string): number {
  let count = 0;
  for (const point of text) {
    if (!point.isWellFormed()) return count;
    count += 1;
  }
  return count;
}
