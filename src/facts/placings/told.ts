import type { Statement } from '../../frames/statement.ts';
import type { Range } from '../../read/reading.ts';

/** What a sentence tells of a place: where, by which rule, and which rank. */
export interface Told {
  readonly statement: Statement;
  readonly at: Range;
  readonly rule: string;
  readonly rank: number;
  /** Over all distances of the competition, not in one. */
  readonly overall?: boolean;
  /** The event named for this place alone, where the sentence pairs places with events. */
  readonly near?: Range;
}
