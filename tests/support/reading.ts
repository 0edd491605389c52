import type { Block, Reading } from '../../src/read/reading.ts';
import type { Zone } from '../../src/read/zones.ts';

/** A reading of plain paragraphs, all in one zone, whose source is its text. */
export function readingOf(paragraphs: string | readonly string[], zone: Zone = 'body'): Reading {
  const texts = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  let start = 0;
  const blocks = texts.map((text, index): Block => {
    const block = { start, end: start + text.length, index, kind: 'paragraph' as const, depth: 0, zone };
    start = block.end + 2;
    return { ...block, group: null, cells: [], strong: false };
  });
  const text = texts.join('\n\n');
  return { source: text, text, blocks, links: [], metadata: {}, toSource: (range) => [range] };
}
