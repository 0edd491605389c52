import { CONJUNCTIONS, PREPOSITIONS } from '../knowledge/function-words.ts';
import { type Draft, draft } from './drafts.ts';
import { joinLines } from './runs.ts';
import { countWords, endsSentence, isProse, leavesQuoteOpen, opensWithQuote } from './shape.ts';

/** Furniture between two halves of a paragraph is at most this many blocks. */
const MOST_FURNITURE = 8;
/** A paragraph, and no headline. */
const LONG = 25;
const DETERMINERS = new Set('a an the his her their its our my your this these those to of'.split(' '));

/** Paragraphs that a page break cut are one again; the furniture between the halves comes after them. */
export function joinCutParagraphs(drafts: readonly Draft[]): Draft[] {
  const repeated = repeatedTexts(drafts);
  const joined: Draft[] = [];
  const rest = [...drafts];
  for (let head = rest.shift(); head; head = rest.shift()) {
    const at = furnitureLength(rest, repeated);
    const tail = rest[at];
    // A line that comes back is a title or furniture itself, and above the first paragraph stand headlines.
    const mayBeHalf = at > 0 && !repeated.has(head.text) && (countWords(head.text) >= LONG || joined.some(isLong));
    if (tail && isCut(head, tail, mayBeHalf)) {
      const furniture = rest.splice(0, at + 1).slice(0, -1);
      const whole = draft(head, joinLines(head.runs, tail.runs, ' ', at > 0));
      rest.unshift(whole, ...furniture.map((block) => (block.origin === 'text' ? asPage(block) : block)));
    } else {
      joined.push(head);
    }
  }
  return joined;
}

const isLong = ({ text }: Draft): boolean => isProse(text) && countWords(text) >= LONG;

function asPage(block: Draft): Draft {
  return { ...block, origin: 'page' };
}

function repeatedTexts(drafts: readonly Draft[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { text, kind } of drafts) {
    if (kind !== 'row' && kind !== 'heading' && !isProse(text)) (once.has(text) ? again : once).add(text);
  }
  return again;
}

/** How many blocks of furniture, or pictures, stand before the next block of text. */
function furnitureLength(rest: readonly Draft[], repeated: ReadonlySet<string>): number {
  const isFurniture = (block: Draft) => block.origin === 'page' || block.origin === 'image' || repeated.has(block.text);
  const length = rest.slice(0, MOST_FURNITURE + 1).findIndex((block) => !isFurniture(block));
  return Math.max(0, length);
}

/** Whether `tail` goes on with the sentence that `head` breaks off. */
function isCut(head: Draft, tail: Draft, furnitureBetween: boolean): boolean {
  if (!isParagraph(head) || !isParagraph(tail)) return false;
  if (!breaksOff(head.text) || opensWithQuote(tail.text)) return false;
  if (/^[\p{Ll},;]/u.test(tail.text)) return true;
  const proseTail = isProse(tail.text) || countWords(tail.text) >= 9;
  if (!proseTail) return false;
  return furnitureBetween || endsInSuspense(head.text) || (leavesQuoteOpen(head.text) && closesQuote(tail.text));
}

function isParagraph(block: Draft): boolean {
  const textual = block.kind === 'paragraph' || block.kind === 'code';
  return textual && block.origin === 'text' && !block.strong && !/[©|]/u.test(block.text);
}

/** Prose without an end: long enough to be no heading, and no colon that a quotation may follow. */
function breaksOff(text: string): boolean {
  if (endsSentence(text) || /[:"”»]$/u.test(text)) return false;
  return countWords(text) >= 9;
}

/** The last word cannot end a sentence. */
function endsInSuspense(text: string): boolean {
  if (/[,;(–—-]$/u.test(text)) return true;
  const last = /[\p{L}'’]+$/u.exec(text)?.[0] ?? '';
  return PREPOSITIONS.has(last) || CONJUNCTIONS.has(last) || DETERMINERS.has(last);
}

/** A quotation mark closes before any opens. */
function closesQuote(text: string): boolean {
  return /^[^"“”]*(?:”|"(?:[\s,.)]|$))/u.test(text);
}
