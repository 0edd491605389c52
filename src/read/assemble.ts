import type { Draft } from './drafts.ts';
import { type Segment, sourceMap } from './offsets.ts';
import type { Block, Range, Reading } from './reading.ts';
import type { Zone } from './zones.ts';

const BETWEEN_BLOCKS = '\n\n';

/** Sets the blocks one after the other as the text of a reading. `zones` go with `drafts`, one each. */
export function assemble(
  source: string,
  drafts: readonly Draft[],
  zones: readonly Zone[],
  metadata: Reading['metadata'],
): Reading {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const links: Range[] = [];
  let text = '';
  for (const [index, draft] of drafts.entries()) {
    if (index > 0) text += BETWEEN_BLOCKS;
    const start = text.length;
    let at = start;
    for (const run of draft.runs) {
      segments.push({ start: at, end: at + run.text.length, from: run.from, to: run.to, exact: run.exact });
      at += run.text.length;
    }
    links.push(...linkRanges(draft, start));
    text += draft.text;
    blocks.push(blockOf(draft, index, start, zones[index] ?? 'body'));
  }
  return { source, text, blocks, links, metadata, toSource: sourceMap(segments) };
}

function blockOf(draft: Draft, index: number, start: number, zone: Zone): Block {
  const { kind, depth, group, strong } = draft;
  const cells = draft.cells.map((cell) => ({ start: start + cell.start, end: start + cell.end }));
  return { index, kind, depth, zone, group, cells, strong, start, end: start + draft.text.length };
}

/** Neighbouring runs of one link are one range. */
function linkRanges(draft: Draft, start: number): Range[] {
  const ranges: { start: number; end: number; link: number }[] = [];
  let at = start;
  for (const run of draft.runs) {
    const end = at + run.text.length;
    const last = ranges.at(-1);
    if (run.link !== null && last?.link === run.link && last.end === at) last.end = end;
    else if (run.link !== null) ranges.push({ start: at, end, link: run.link });
    at = end;
  }
  return ranges.map(({ start: from, end }) => ({ start: from, end }));
}
