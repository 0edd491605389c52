import { anyOf } from '../../knowledge/words.ts';

/** Words as they are compared here: lower case, straight apostrophes, no marks at the end. */
export function plain(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N})]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).toLowerCase().replaceAll('’', "'");
}

/** A test for text that begins with one of the words. */
export function beginsWith(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`^${anyOf(words.map(plain))}(?![\\p{L}\\p{N}])`, 'u');
  return (text) => pattern.test(plain(text));
}

/** A test for text that holds one of the words. */
export function holds(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words.map(plain))}(?![\\p{L}\\p{N}])`, 'u');
  return (text) => pattern.test(plain(text));
}

/** A test for text that is one of the words. */
export function isOneOf(words: readonly string[]): (text: string) => boolean {
  const set = new Set(words.map(plain));
  return (text) => set.has(plain(text));
}

/** An address on the web or of a mailbox. */
export const ADDRESS =
  /(?:https?:\/\/|www\.|\S@\S|[\p{L}\p{N}-]\.(?:com|org|net|info|int|sport|eu|ch|no|nl|fr|de|uk|ca|jp|kr|tv|pdf)(?![\p{L}\p{N}]))/u;
