import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { PodiumError } from '../errors.ts';
import { code, STDIN } from './inputs.ts';
import type { Limits } from './plan.ts';

const CHUNK = 1 << 16;

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
