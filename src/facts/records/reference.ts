import type { Statement } from '../../frames/statement.ts';
import type { RecordType } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { Competitor, Draft, EventKey } from '../draft.ts';
import type { Measure } from './record.ts';

/** A performance a record can be: a finishing time, points or metres. */
export interface Mark extends Range, Measure {
  readonly competitor: Competitor | null;
  readonly event: EventKey | null;
  readonly draft: Draft;
}

/** Words that speak of a record, whether they name its type ("a track record") or take one up ("the old one"). */
export interface RecordReference extends Range {
  readonly statement: Statement;
  readonly type: RecordType;
  /** IOC code in "a Latvian record". */
  readonly nation: string | null;
  /** `named`: with its type; `anaphor`: takes up the record in focus; `figure`: the mark itself stands for it; `brackets`: as it was. */
  readonly form: 'named' | 'anaphor' | 'figure' | 'brackets';
  /** "the fastest time of her career": told by comparison, without the word. */
  readonly compares: boolean;
  /** The whole coordination it is part of: "a world and European record". */
  readonly chain: Range;
  /** The mark that stands for it. */
  readonly figure: Mark | null;
  /** The record it takes up. */
  readonly antecedent: RecordReference | null;
}

/** A headline or the heading of a section: telegraphic, and told again in full below it. */
export const isHeading = ({ sentence }: Statement): boolean =>
  sentence.block.zone === 'headline' || sentence.block.zone === 'subhead';
