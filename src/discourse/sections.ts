import { firstAtOrAfter } from '../read/ranges.ts';
import type { Block, Range, Reading } from '../read/reading.ts';

/**
 * A stretch of the release under one subhead, as a reader takes it in. The first section, before any subhead, is the
 * lead: it sums the rest up, so its context does not carry over into the sections.
 */
export interface Section extends Range {
  readonly index: number;
  readonly heading: Block | null;
  readonly lead: boolean;
}

/** The sections of a release, in order; together they cover the whole reading. */
export function findSections(reading: Reading): Section[] {
  const heads = reading.blocks.filter((block) => block.zone === 'subhead');
  const starts = [0, ...heads.map((head) => head.start)];
  return starts.map((start, index) => ({
    index,
    start,
    end: starts[index + 1] ?? reading.text.length + 1,
    heading: index === 0 ? null : (heads[index - 1] as Block),
    lead: index === 0,
  }));
}

export function sectionAt(sections: readonly Section[], position: number): Section {
  return sections[Math.max(0, firstAtOrAfter(sections, position + 1) - 1)] as Section;
}
