import type { Block, Range, Reading } from '../read/reading.ts';
import { findDialogue, type Spoken } from './dialogue.ts';
import { type MarkPair, pairMarks } from './marks.ts';
import { findOnSheet, isSheetHead } from './quote-sheets.ts';
import { findTelling, isFirstPerson } from './telling.ts';
import { isUtterance } from './utterance-shape.ts';

/**
 * One stretch of direct speech between quotation marks, in one block. `inner` is what stands between the marks. A
 * quotation that a paragraph break leaves open has `closed` false; `continues` then tells that the next paragraph
 * takes it up again (with or without a mark of its own).
 */
export interface Quotation extends Range {
  readonly inner: Range;
  readonly closed: boolean;
  /** Index in the list of the quotation this one goes on with, where a quotation runs over paragraphs; else null. */
  readonly continues: number | null;
  /** `speech`: an utterance; `phrase`: a title, gloss, nickname or scare quote. */
  readonly use: 'speech' | 'phrase';
}

/** All quotations of a reading, in text order; of nested ones only the outermost. */
export function findQuotations(reading: Reading): Quotation[] {
  const found: Quotation[] = [];
  const dialogue = findDialogue(reading.text, reading.blocks);
  let sheet = false;
  for (const block of reading.blocks) {
    if (block.kind === 'code' || block.kind === 'frontmatter') continue;
    if (isSheetHead(reading.text, block)) sheet = true;
    else if (block.kind === 'heading') sheet = false;
    const unmarked = dialogue.get(block.index) ?? onSheet(reading.text, block, sheet);
    found.push(...(unmarked ? unmarked.map(toSpeech) : inMarks(reading, block, found)));
  }
  return found;
}

function onSheet(text: string, block: Block, sheet: boolean): Spoken[] | undefined {
  const range = sheet ? findOnSheet(text, block) : undefined;
  return range && [{ ...range, inner: range }];
}

const toSpeech = (spoken: Spoken): Quotation => ({ ...spoken, closed: true, continues: null, use: 'speech' });

/** The quotations of a block by their marks. */
function inMarks(reading: Reading, block: Block, earlier: readonly Quotation[]): Quotation[] {
  const { text } = reading;
  const { pairs, stray } = pairMarks(text, block);
  const first = pairs[0]?.open ?? Number.POSITIVE_INFINITY;
  const left = leftOpen(earlier, reading, block);
  const found: Quotation[] = [];
  if (stray !== null && stray < first && (left !== null || isUnopened(text, block, stray))) {
    const inner = { start: block.start, end: stray };
    found.push({ start: block.start, end: stray + 1, inner, closed: true, continues: left, use: 'speech' });
  }
  for (const pair of pairs) {
    found.push(...cutTelling(text, toQuotation(text, block, pair, pair.open === block.start ? left : null)));
  }
  return found;
}

/** ‘It was my best race,” said Falk’: the mark that should open the paragraph was forgotten. */
function isUnopened(text: string, block: Block, stray: number): boolean {
  const inner = text.slice(block.start, stray);
  return /[,.!?…]$/.test(inner) && isFirstPerson(/^[^.!?…]*/.exec(inner)?.[0] ?? '');
}

/**
 * A quotation that tells within its marks who speaks is cut there: where its closing mark was forgotten ("It was nice, Falk
 * said.), and where dashes part the two («It was nice, – said Falk. – I had nothing left.»).
 */
function cutTelling(text: string, quotation: Quotation): Quotation[] {
  const { start, inner, closed } = quotation;
  const telling = findTelling(text, inner, closed);
  if (!telling) return [quotation];
  const rest = text.slice(telling.end, inner.end);
  const dash = /^\s*[-–—]\s*/.exec(rest)?.[0].length;
  if (rest.trim() !== '' && dash === undefined) return [quotation];
  const spoken = { start: inner.start, end: telling.start };
  const first: Quotation = { ...quotation, start, end: telling.start, inner: spoken, closed: true, use: 'speech' };
  if (dash === undefined) return [first];
  const from = telling.end + dash;
  return [first, { ...quotation, start: from, inner: { start: from, end: inner.end }, continues: null, use: 'speech' }];
}

/** Index of the quotation that the paragraph before `block` leaves open; pictures and lines of a page's own come between. */
function leftOpen(found: readonly Quotation[], reading: Reading, block: Block): number | null {
  const last = found.at(-1);
  const near = reading.blocks.slice(Math.max(0, block.index - 1 - MOST_ASIDES), block.index);
  const before = near.findLast((each) => !isAside(reading.text, each));
  if (!last || !before || last.closed || last.start < before.start) return null;
  return last.end === before.start + reading.text.slice(before.start, before.end).trimEnd().length
    ? found.length - 1
    : null;
}

/** As many lines may stand between the paragraphs of a quotation. */
const MOST_ASIDES = 3;

/** A caption, a heading, or a short line that is no sentence: nothing that somebody says or that is told. */
function isAside(text: string, { zone, start, end }: Block): boolean {
  const line = text.slice(start, end).trim();
  return zone === 'caption' || zone === 'subhead' || (line.length < 40 && /^[^"“”]*\p{L}$/u.test(line));
}

function toQuotation(text: string, block: Block, pair: MarkPair, continues: number | null): Quotation {
  const inner = { start: pair.open + 1, end: pair.close ?? pair.end };
  const closed = pair.close !== null;
  const speech = !closed || continues !== null || isUtterance(text, block, pair.open, inner);
  return { start: pair.open, end: pair.end, inner, closed, continues, use: speech ? 'speech' : 'phrase' };
}
