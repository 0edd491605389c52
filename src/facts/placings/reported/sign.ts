import type { RefusalCode } from '../../../discourse/observer.ts';

/** Where the words of a sign stand: in the clause up to the place, in the sentence up to it, or behind the place. */
export type Side = 'clause' | 'sentence' | 'behind';

/** Words beside a place by which nobody took it. */
export interface Sign {
  readonly code: RefusalCode;
  /** What it is like, the place in angle brackets. */
  readonly says: string;
  readonly side: Side;
  readonly words: RegExp;
  /** Only a place in this form: a rank ("second") or a title. */
  readonly form?: 'ordinal' | 'title';
  /** In front of the place, says that it was taken all the same. */
  readonly unless?: RegExp;
  /** Behind it, says so. */
  readonly unlessBehind?: RegExp;
}
