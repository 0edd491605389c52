/** No letter or digit before: where a word starts. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
/** No letter or digit behind: where a word ends. */
export const WORD_END = '(?![\\p{L}\\p{N}])';
/** One space between words, as typesetters have it. */
export const SPACE = '[ \\u00a0]';

/**
 * Source of a pattern for any of some phrases. A space stands for any space, an apostrophe for either kind. They stand
 * in falling alphabetical order: a phrase comes before its own beginning ("Guinea-Bissau" before "Guinea"), and the
 * engine can share the beginnings, which makes long lists twice as fast as the longest first.
 */
export function anyOf(phrases: Iterable<string>): string {
  const falling = [...new Set(phrases)].sort((a, b) => (a < b ? 1 : -1));
  return `(?:${falling.map(literally).join('|')})`;
}

function literally(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replaceAll(' ', SPACE);
}

/** Words as they are looked up: lower case, one kind of apostrophe, one kind of space. */
export function fold(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replaceAll('\u00a0', ' ');
}
