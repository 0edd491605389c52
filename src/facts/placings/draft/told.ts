import type { Statement } from '../../../frames/statement.ts';
import type { Gender } from '../../../mentions/mention.ts';
import type { Range } from '../../../read/reading.ts';
import type { EventKey } from '../../draft.ts';

/** What a sentence tells of a place: where, by which rule, and which rank. */
export interface Told {
  readonly statement: Statement;
  readonly at: Range;
  readonly rule: string;
  readonly rank: number;
  /** The event that another place of the same race told. */
  readonly event?: EventKey | null;
  /** Over all distances of the competition, not in one. */
  readonly overall?: boolean;
  /** The event named for this place alone, where the sentence pairs places with events. */
  readonly near?: Range;
  /** Of the one who has the place, where several of one event have it: "X (ITA) and Y (KOR) won the Mass Starts". */
  readonly gender?: Gender;
}
