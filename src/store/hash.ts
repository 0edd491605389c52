import { hash } from 'node:crypto';

/** SHA-256 of a text, in hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** The key of what the parts tell: the same parts, the same key, in every database. */
export function keyOf(...parts: readonly (string | number | boolean | null)[]): string {
  return short(sha256(JSON.stringify(parts)));
}

/** The sixteen digits of a SHA-256 that serve as a key. */
export function short(hash: string): string {
  return hash.slice(0, 16);
}
