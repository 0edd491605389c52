import { firstAtOrAfter } from '../../read/ranges.ts';
import type { Block, Range, Reading } from '../../read/reading.ts';
import type { Mention } from '../mention.ts';

/** What stands around a place in the text: the one view that evidence is read from. */
export interface Scene {
  readonly reading: Reading;
  readonly lexical: readonly Mention[];
  /** Up to eighty characters of the block before or behind. */
  before(block: Block, start: number): string;
  behind(block: Block, end: number): string;
  /** The mention that ends right before `start` or starts right behind `end`; `gap` may stand between. */
  mentionBefore(start: number, gap: RegExp): Mention | undefined;
  mentionBehind(end: number, gap: RegExp): Mention | undefined;
  linked(range: Range): boolean;
}

const WINDOW = 80;
/** How far a mention may stand from the place it is looked for at. */
const GAP = 40;

export function sceneOf(reading: Reading, lexical: readonly Mention[]): Scene {
  const { text } = reading;
  const sorted = lexical.toSorted((a, b) => a.start - b.start);
  const links = reading.links.toSorted((a, b) => a.start - b.start);
  return {
    reading,
    lexical: sorted,
    before: (block, start) => text.slice(Math.max(block.start, start - WINDOW), start),
    behind: (block, end) => text.slice(end, Math.min(block.end, end + WINDOW)),
    mentionBefore(start, gap) {
      const mention = sorted[firstAtOrAfter(sorted, start) - 1];
      return mention && start - mention.end < 20 && gap.test(text.slice(mention.end, start)) ? mention : undefined;
    },
    mentionBehind(end, gap) {
      const mention = sorted[firstAtOrAfter(sorted, end)];
      return mention && mention.start - end < GAP && gap.test(text.slice(end, mention.start)) ? mention : undefined;
    },
    linked(range) {
      const place = firstAtOrAfter(links, range.start + 1);
      const link = links[place - 1];
      return link !== undefined && link.start <= range.start && range.end <= link.end && link.end - range.end <= 2;
    },
  };
}
