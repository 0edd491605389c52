import type { Range } from '../read/reading.ts';

/** What is decided about a stretch of text on its way to a fact; `words`: which rule of words reads it. */
export type Question =
  | 'words'
  | 'event'
  | 'gender'
  | 'round'
  | 'competitor'
  | 'holder'
  | 'time'
  | 'score'
  | 'place'
  | 'record';

/** A condition that failed. `values` fill the words of the message; the code's words stand in one file. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string>>;
}

export type RefusalCode =
  | 'negated'
  | 'prospect'
  | 'no-result'
  | 'in-sight'
  | 'not-taken'
  | 'under-way'
  | 'taken-away'
  | 'counted'
  | 'for-now'
  | 'other-verb'
  | 'carried-title'
  | 'of-standings'
  | 'nobody'
  | 'cannot-enter'
  | 'alone-in-pairs'
  | 'points'
  | 'no-utterance'
  | 'amount-in-words'
  | 'score-in-words'
  | 'difference'
  | 'only-tried'
  | 'only-named'
  | 'record-denied'
  | 'nothing-known';

/** What a rule over words looks at: the words before, those behind, and what takes more than words. */
export type Condition = 'before' | 'after' | 'when';

/** A rule that came close: the conditions that held, and the one that failed. */
export interface NearMiss {
  readonly rule: string;
  readonly met: readonly Condition[];
  readonly failed: Condition;
  /** The words of the condition that failed do stand around, only not right beside. */
  readonly aside: boolean;
}

/** One decision, as it was made. */
export interface Decision {
  readonly question: Question;
  /** The words it is about; a mere position where start and end are one. */
  readonly at: Range;
  /** The rule, sieve or preference that decided. */
  readonly by: string;
  /** A name for what it came to: an event, a gender, a kind of time; null where nothing came of the words. */
  readonly answer: string | null;
  /** The words that the answer was taken from, where they are others. */
  readonly from?: Range;
  /** Why nothing came of the words. */
  readonly refused?: Refusal;
  /** The rules that came closest, closest first. */
  readonly near?: readonly NearMiss[];
}

/** Is told of every decision while a release is read, and cannot change any. */
export type Observer = (decision: Decision) => void;
