import type { Competitor, EventKey } from '../draft.ts';
import type { Page } from '../page.ts';
import type { Mark, RecordReference } from './reference.ts';
import type { StatusRule } from './status/rule.ts';

/** A reference to a record with what it is read by. */
export interface Told {
  readonly page: Page;
  readonly marks: readonly Mark[];
  readonly reference: RecordReference;
  readonly rule: StatusRule;
  /** The words before the reference. */
  readonly before: string;
  /** The mark the words give as the record itself. */
  readonly record: Mark | null;
  /** Every reference of the release. */
  readonly all: readonly RecordReference[];
  /** Where the sentence comes to its next record. */
  readonly next: number | null;
  /** Marks of other records of the sentence, as they were. */
  readonly taken: readonly Mark[];
}

/** One who has to do with a record, and the mark that is told beside. */
export interface Side {
  readonly competitor: Competitor | null;
  readonly mark: Mark | null;
  /** Its event, where each of several has one of their own; null where nothing tells it. */
  readonly event?: EventKey | null | undefined;
}

export interface Sides {
  readonly subjects: readonly Side[];
  readonly owner: Side;
  readonly recipients: readonly Side[];
  readonly nearest: Side;
  readonly breakers: readonly Side[];
}
