import type { Rough } from './drafts.ts';
import { type Line, textOf } from './runs.ts';
import { isLetterSpaced, isPageNumber, isProse } from './shape.ts';

/** A running head is no longer than this. */
const LONGEST_RUNNING_HEAD = 120;

/**
 * Page furniture as blocks of their own (origin `page`): page numbers, letter-spaced running heads, and short lines
 * that come back beside them. A PDF leaves them wherever its pages broke, even inside a paragraph.
 */
export function splitFurniture(roughs: readonly Rough[]): Rough[] {
  return markRunningHeads(splitPageMarks(roughs));
}

function splitPageMarks(roughs: readonly Rough[]): Rough[] {
  const texts = roughs.map((block) => block.lines.map(textOf));
  return roughs.flatMap((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'code') return [block];
    const own = texts[index] ?? [];
    const isMark = own.map((text, line) => {
      const before = own[line - 1] ?? texts[index - 1]?.at(-1);
      const after = own[line + 1] ?? texts[index + 1]?.[0];
      return isPageMark(text, before, after);
    });
    return isMark.includes(true) ? splitWhere(block, isMark) : [block];
  });
}

/** A lone number between short lines is a cell of a table that lost its form, not the number of a page. */
function isPageMark(text: string, before: string | undefined, after: string | undefined): boolean {
  if (isLetterSpaced(text)) return true;
  if (!isPageNumber(text)) return false;
  if (/^\D*\d+$/u.test(text) && /\D/u.test(text)) return true;
  const isShort = (other: string | undefined) => other !== undefined && other.length < 30 && !isLetterSpaced(other);
  return !(isShort(before) && isShort(after));
}

function splitWhere(block: Rough, isMark: readonly boolean[]): Rough[] {
  const parts: { mark: boolean; lines: Line[] }[] = [];
  for (const [index, line] of block.lines.entries()) {
    const mark = isMark[index] === true;
    const last = parts.at(-1);
    if (last && last.mark === mark && !mark) last.lines.push(line);
    else parts.push({ mark, lines: [line] });
  }
  return parts.map(({ mark, lines }) => ({ ...block, lines, origin: mark ? 'page' : block.origin }));
}

/** A short line that comes back, and once at least stands beside a page mark. One head may have several lines. */
function markRunningHeads(roughs: readonly Rough[]): Rough[] {
  const key = (block: Rough | undefined) => (block?.lines.length === 1 ? textOf(block.lines[0] as Line) : '');
  const seen = new Map<string, number>();
  for (const block of roughs) seen.set(key(block), (seen.get(key(block)) ?? 0) + 1);
  const heads = new Set<string>();
  let blocks = roughs;
  for (let lines = 0; lines < 4; lines += 1) {
    const size = heads.size;
    for (const [index, block] of blocks.entries()) {
      const text = key(block);
      const repeated =
        text !== '' && !isProse(text) && text.length <= LONGEST_RUNNING_HEAD && (seen.get(text) ?? 0) > 1;
      const beside = [blocks[index - 1], blocks[index + 1]].some((other) => other?.origin === 'page');
      if (repeated && beside && block.kind !== 'heading' && block.origin === 'text') heads.add(text);
    }
    if (heads.size === size) break;
    blocks = blocks.map((block) => (heads.has(key(block)) ? { ...block, origin: 'page' } : block));
  }
  return [...blocks];
}
