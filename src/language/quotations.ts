import type { Block, Range, Reading } from '../read/reading.ts';
import { type MarkPair, pairMarks } from './marks.ts';
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
  for (const block of reading.blocks) {
    if (block.kind === 'code' || block.kind === 'frontmatter') continue;
    const { pairs, stray } = pairMarks(reading.text, block);
    const first = pairs[0]?.open ?? Number.POSITIVE_INFINITY;
    const left = leftOpen(found, reading, block);
    if (left !== null && stray !== null && stray < first) {
      const inner = { start: block.start, end: stray };
      found.push({ start: block.start, end: stray + 1, inner, closed: true, continues: left, use: 'speech' });
    }
    for (const pair of pairs) {
      found.push(toQuotation(reading.text, block, pair, pair.open === block.start ? left : null));
    }
  }
  return found;
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
