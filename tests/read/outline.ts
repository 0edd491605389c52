import { read } from '../../src/read/read.ts';
import type { Reading } from '../../src/read/reading.ts';

/** The texts of all blocks. */
export function texts(source: string): string[] {
  const reading = read(source);
  return reading.blocks.map((block) => reading.text.slice(block.start, block.end));
}

/** Each block as "zone: text". */
export function outline(source: string): string[] {
  const reading = read(source);
  return reading.blocks.map((block) => `${block.zone}: ${reading.text.slice(block.start, block.end)}`);
}

/** Where the first occurrence of some words in the reading stands in the source. */
export function sourceOf(reading: Reading, words: string): string[] {
  const start = reading.text.indexOf(words);
  if (start < 0) throw new Error(`not in the reading: ${words}`);
  const ranges = reading.toSource({ start, end: start + words.length });
  return ranges.map((range) => reading.source.slice(range.start, range.end));
}
