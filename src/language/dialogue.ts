import type { Block, Range } from '../read/reading.ts';
import { findTelling, isFirstPerson } from './telling.ts';

/** One stretch of speech that a dash opens; `inner` is without the dash. */
export interface Spoken extends Range {
  readonly inner: Range;
}

/** "– It was": a dash in front of a sentence. */
const DASH = /^[-–—―]\s?(?=[\p{Lu}¿¡])/u;
const ENDS = /[.!?…]$/;
/** A line without a verb of saying is speech only where it is a sentence of so many words. */
const MIN_WORDS = 4;

/**
 * Speech as Nordic and Slavic sites print it, without marks: "– It was a nice race, said Falk. – I had nothing left." By
 * index of the block. A paragraph that a dash opens and that names no speaker is speech beside one that does.
 */
export function findDialogue(text: string, blocks: readonly Block[]): ReadonlyMap<number, readonly Spoken[]> {
  const found = new Map<number, readonly Spoken[]>();
  const dashed = blocks.filter(
    (block) => block.kind === 'paragraph' && DASH.test(text.slice(block.start, block.start + 3)),
  );
  for (const block of dashed) {
    const parts = told(text, block);
    if (parts.length > 0) found.set(block.index, parts);
  }
  for (const block of dashed) {
    const near = [-2, -1, 1, 2].some((step) => found.has(block.index + step));
    const words = text.slice(block.start, block.end).trim();
    if (!near || found.has(block.index) || !ENDS.test(words) || words.split(/\s+/).length <= MIN_WORDS) continue;
    found.set(block.index, [spoken(text, block.start, block.end)]);
  }
  return found;
}

/** The parts of a paragraph that says who speaks. */
function told(text: string, block: Block): Spoken[] {
  const parts: Spoken[] = [];
  for (let from = block.start; from < block.end; ) {
    const first = parts.length === 0;
    const rest = text.slice(from, block.end);
    if (!first && !DASH.test(rest) && !isFirstPerson(rest)) break;
    const telling = findTelling(text, { start: from + (DASH.exec(rest)?.[0].length ?? 0), end: block.end });
    if (!telling && first) break;
    parts.push(spoken(text, from, telling?.start ?? block.end));
    from = telling?.end ?? block.end;
    while (/\s/.test(text.charAt(from))) from += 1;
  }
  return parts;
}

function spoken(text: string, start: number, end: number): Spoken {
  const dash = DASH.exec(text.slice(start, start + 3))?.[0].length ?? 0;
  return { start, end, inner: { start: start + dash, end } };
}
