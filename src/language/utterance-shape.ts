import type { Range } from '../read/reading.ts';

/** How far before a mark a word is looked for: white space is never longer. */
const NEAR = 8;
const ENDS_UTTERANCE = /[.,!?…—–-]$/;
/** Words a title keeps in lower case. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|over|the|to|with)$/;

/**
 * Whether the words between quotation marks are an utterance, by their shape and place alone: what stands in the middle
 * of a sentence, short or with a capital on every word, is a title, a gloss, a nickname or a scare quote.
 *
 * @param inner what stands between the marks
 * @param mark where the opening mark stands
 */
export function isUtterance(text: string, block: Range, mark: number, inner: Range): boolean {
  const said = text.slice(inner.start, inner.end).trim();
  const words = said.split(/\s+/);
  if (words.length < 2) return false;
  const before =
    text
      .slice(Math.max(block.start, mark - NEAR), mark)
      .trimEnd()
      .at(-1) ?? '';
  const lower = /^[^\p{L}\p{N}]*\p{Ll}/u.test(said);
  const ends = ENDS_UTTERANCE.test(said);
  if (isTitle(words) && before !== ':') return ends && words.length > 3 && /^$|[.!?…"”’]/.test(before);
  if (before === ':') return true;
  if (lower) return words.length > 4;
  if (before === '' || /[.!?…)\]"“”’]/.test(before)) return ends || words.length > 3;
  return before === ',' || words.length > 3 || (ends && words.length > 2);
}

/** "The Lighthouse Keeper's War": a capital on every word that is not small. "I Am" is too short to tell. */
function isTitle(words: readonly string[]): boolean {
  return (
    words.length <= 8 && words.every((word, index) => /^[^\p{L}]*\p{Lu}/u.test(word) || (index > 0 && SMALL.test(word)))
  );
}
