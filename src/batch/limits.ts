import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { PodiumError } from '../errors.ts';
import { code, STDIN } from './inputs.ts';
import type { Limits } from './plan.ts';

const CHUNK = 1 << 16;
const RETURN_OR_FEED = /\r\n?|\n/;

/** The bytes of a file or of standard input, read no further than the limit. */
export function readWithin(file: string, { bytes: limit }: Limits): Buffer {
  let descriptor: number | null = null;
  try {
    descriptor = file === STDIN ? 0 : openSync(file, 'r');
    if (fstatSync(descriptor).size > limit) throw new PodiumError('too-large', { limit });
    return readAll(descriptor, limit);
  } catch (error) {
    if (error instanceof PodiumError) throw error.in(file);
    throw new PodiumError('unreadable', { file, reason: code(error) });
  } finally {
    if (descriptor !== null && descriptor !== 0) closeSync(descriptor);
  }
}

/** Reads to the end. A pipe has no size, and a file may grow, so what counts is what was read. */
function readAll(descriptor: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  for (let size = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const read = readSome(descriptor, chunk);
    if (read === 0) return Buffer.concat(chunks, size);
    size += read;
    if (size > limit) throw new PodiumError('too-large', { limit });
    chunks.push(chunk.subarray(0, read));
  }
}

/** A terminal or pipe that has nothing yet is waited for. */
function readSome(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      if (code(error) === 'EOF') return 0;
      if (code(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** Throws where lists and quotes stand deeper in each other than a parser of markdown can take in good time. */
export function assertShallow(text: string, { depth: limit }: Limits): void {
  const open: number[] = [];
  for (const [index, line] of text.split(RETURN_OR_FEED).entries())
    if (depthOf(line, open) > limit) throw new PodiumError('too-deep', { line: index + 1, limit });
}

const INDENT_AND_QUOTES = /[ \t>]*/y;
const ITEM = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

/**
 * How many quotes and list items the text of a line stands in.
 *
 * @param open the columns at which the list items that are still open have their text; brought up to date
 */
function depthOf(line: string, open: number[]): number {
  if (line.trim() === '' || RULE.test(line)) return 0;
  let margin = matchAt(INDENT_AND_QUOTES, line, 0);
  let at = margin.length;
  while (open.length > 0 && (open.at(-1) ?? 0) > at) open.pop();
  for (let quotes = 0; ; ) {
    for (const mark of margin) if (mark === '>') quotes += 1;
    const item = matchAt(ITEM, line, at);
    if (item === '') return quotes + open.length;
    margin = matchAt(INDENT_AND_QUOTES, line, at + item.length);
    at += item.length + margin.length;
    open.push(at);
  }
}

function matchAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? '';
}
