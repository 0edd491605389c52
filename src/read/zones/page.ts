import type { Draft } from '../drafts.ts';
import type { Zone } from '../zones.ts';

/** The parts after the report proper. */
export type Section = 'schedule' | 'menu' | 'contact' | 'boilerplate';

/** What a zone rule may know of the whole release. All numbers are indices of `blocks`. */
export interface Page {
  readonly blocks: readonly Draft[];
  /** The first paragraph of the report; the number of blocks where there is none. */
  readonly firstBody: number;
  /** The headline in the text; null where only front matter has one, or nothing. */
  readonly headline: number | null;
  /** The closing section each block stands in or heads; null in the report. */
  readonly sections: readonly (Section | null)[];
}

/** A zone rule is data: the first of the list whose test holds gives the block its zone. */
export interface ZoneRule {
  readonly name: string;
  readonly zone: Zone;
  readonly test: (block: Draft, index: number, page: Page) => boolean;
}

/** Above the first paragraph of the report. */
export function isFront(index: number, page: Page): boolean {
  return index < page.firstBody;
}
