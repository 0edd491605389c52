import type { NearMiss } from '../../../discourse/observer.ts';
import { type Around, firstFitting, nearMisses } from '../../word-rules.ts';
import type { RecordReference } from '../reference.ts';
import type { StatusRule } from './rule.ts';
import { STATUS_RULES } from './rules.ts';

/** The words around a reference; `words` is the reference itself. */
export interface RecordWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const aroundOf = (reference: RecordReference, { before, words, after }: RecordWords): Around<StatusRule> => ({
  before,
  after,
  when: (rule) => rule.when?.(reference, `${before}${words}`),
});

/** The first rule whose words fit. */
export const statusOf = (reference: RecordReference, words: RecordWords): StatusRule | undefined =>
  firstFitting(STATUS_RULES, aroundOf(reference, words));

/** The rules that came closest, for `explain`. */
export const statusesNear = (reference: RecordReference, words: RecordWords): NearMiss[] =>
  nearMisses(STATUS_RULES, aroundOf(reference, words));
