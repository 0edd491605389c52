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
  if (words.length < 2 || isListed(text, block, inner)) return false;
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

/** What heads a row of links or titles. */
const LISTS =
  /^(?:(?:also|further|more) (?:news|on (?:this|the) \p{L}+|reading|stories)|(?:latest|more|related|top|previous) (?:articles?|content|headlines|links|news|posts?|stories|topics|videos?)|read (?:also|more|next)|see also|watch(?: also)?|you may also like)(?: [^"“„«:.]{1,40})?\s?[:|–—-]/iu;

/** "Photo: “The last lap” by Ole Berg": what something is called. */
const CALLED =
  /(?:^|[.!?|(]\s*)(?:the )?(?:caption|film|headline|image|motto|music|photo|picture|slogan|song|theme|title|video):\s*$/iu;

/** A title in a row of titles: ‘Related articles: "How to pace a 10K" | "Five things"’. */
function isListed(text: string, block: Range, inner: Range): boolean {
  if (CALLED.test(text.slice(Math.max(block.start, inner.start - 40), inner.start - 1))) return true;
  if (LISTS.test(text.slice(block.start, block.start + 80))) return true;
  const before = text.slice(Math.max(block.start, inner.start - NEAR), inner.start - 1).trimEnd();
  const behind = text.slice(inner.end + 1, Math.min(block.end, inner.end + NEAR)).trimStart();
  return /[|•·]$/.test(before) || /^[|•·]/.test(behind);
}

/** "The Lighthouse Keeper's War": a capital on every word that is not small. "I Am" is too short to tell. */
function isTitle(words: readonly string[]): boolean {
  return (
    words.length <= 8 && words.every((word, index) => /^[^\p{L}]*\p{Lu}/u.test(word) || (index > 0 && SMALL.test(word)))
  );
}
