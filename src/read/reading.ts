import type { Zone } from './zones.ts';

/** A half-open range of UTF-16 offsets into `Reading.text`, unless said otherwise. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a block stands in the markdown tree. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'frontmatter';

/** One paragraph, heading, list item or table row as a reader sees it: markup gone, one line. */
export interface Block extends Range {
  readonly index: number;
  readonly kind: BlockKind;
  /** Heading level 1-6, list nesting from 1, else 0. */
  readonly depth: number;
  readonly zone: Zone;
  /** Rows of one table and items of one list share this number; null elsewhere. */
  readonly group: number | null;
  /** Cells of a table row, in order; empty elsewhere. */
  readonly cells: readonly Range[];
  /** True when all of the block's text is strong or emphasized. */
  readonly strong: boolean;
}

/**
 * A release as a reader sees it. Every stage after `read/` works on `text` and its offsets; `toSource` is the only way
 * back to the file. Blocks stand in reading order and are separated by one blank line ("\n\n"); within a block there
 * are no line breaks, so a pattern that does not match "\n" never leaves its block.
 */
export interface Reading {
  /** The file as it is on disk, byte-order mark and carriage returns included. */
  readonly source: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Texts of links: federations link the names of people and pages. */
  readonly links: readonly Range[];
  /** Front matter as data: keys to text; empty without front matter. */
  readonly metadata: Readonly<Record<string, string>>;
  /**
   * The stretches of the source (UTF-16 offsets) a range of the reading came from, in order. More than one only where
   * the range runs over a page break or another piece of furniture that the reading took out.
   */
  toSource(range: Range): readonly Range[];
}
