import { createHash } from 'node:crypto';
import path from 'node:path';
import { withoutExtension } from './inputs.ts';

/**
 * Whether a release is held back: nobody who writes rules reads it, so that its score says what podium makes of text it
 * was not written for. A third of all releases, chosen by their names and by nobody: those where the first 32 bits of the
 * SHA-256 of the base name (no folder, no extension), as a number, can be divided by three.
 */
export function isHeldBack(file: string): boolean {
  const name = path.basename(withoutExtension(file));
  return createHash('sha256').update(name, 'utf8').digest().readUInt32BE(0) % 3 === 0;
}
