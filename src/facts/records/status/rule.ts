import { isMention } from '../../../frames/statement.ts';
import type { WordRule } from '../../word-rules.ts';
import type { RecordStatus } from '../record.ts';
import type { RecordReference } from '../reference.ts';

/**
 * Whose a record is: the one spoken of, the one named with the record ("Hamersma's", "of X", "held by X"), the one it
 * went to ("lost her record to X"), the one named last before it ("cost X the record"), or the one whose mark tells that
 * it fell to them ("The record fell, X clocking 1:53.20").
 */
export type RecordHolder = 'subject' | 'owner' | 'recipient' | 'nearest' | 'breaker';

/**
 * How the words around a record tell what happened to it. `before` is matched against the words up to the record,
 * `after` against those behind it, up to the next record. `yields` lists each fact the words state: "missed X's
 * record" is a miss of the subject and a standing record of X; nothing where they state none.
 */
export interface StatusRule extends WordRule {
  readonly when?: (reference: RecordReference, words: string) => boolean;
  readonly yields: readonly (readonly [RecordStatus | 'denied', RecordHolder])[];
  /** Whether the words say that the record still stands. */
  readonly intact?: true;
  /** Whether the nearest mark of the one spoken of is the record's, though it is not of today. */
  readonly withMark?: true;
  /** Whether its old mark stands behind "from", its new one behind "to". */
  readonly moves?: true;
  /** Whether the mark is the last one told before the sentence. */
  readonly tellsBack?: true;
  /** Whether it may have been on an earlier occasion: a record set last year is standing, one missed then is no news. */
  readonly dated?: true;
}

/** Whether a time or score stands in the sentence: what was done to a record was done by it. */
export const hasFigure = ({ statement }: RecordReference): boolean =>
  statement.items.some((item) => isMention(item) && (item.mention.kind === 'time' || item.mention.kind === 'score'));

/** The one spoken of has broken the owner's. */
export const BROKEN: StatusRule['yields'] = [
  ['set', 'subject'],
  ['former', 'owner'],
];

/** A passage of the Women's 1500m, and every record it tells: "status type holder seconds". */
export type StatusExample = readonly [passage: string, ...records: string[]];

/**
 * For every rule of a family, passages that it decides (it or, in a passage of several records, it among others). Those of
 * rules that yield nothing tell no record.
 */
export type StatusExamples = Readonly<Record<string, readonly StatusExample[]>>;
