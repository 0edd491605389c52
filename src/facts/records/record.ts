import type { RecordType } from '../../mentions/mention.ts';
import type { RecordFact } from '../../schema/release.ts';
import type { Competitor, Draft, EventKey } from '../draft.ts';

export type RecordStatus = RecordFact['status'];

/** The difference between a performance and a record; added to the performance it gives the record. */
export interface Gap {
  readonly gap: Draft;
  /** In milliseconds. */
  readonly difference: number;
}

export interface RecordDraft extends Draft {
  readonly type: RecordType;
  readonly event: EventKey | null;
  readonly holder: Competitor | null;
  readonly ms: number | null;
  readonly status: RecordStatus;
  /** Of a former or standing record: by how much it was broken or missed, where the text tells exactly. */
  readonly gap: Gap | null;
}

/** A record as one reference tells it, before all that is told of it is put together. */
export interface Finding extends Omit<RecordDraft, 'status'> {
  /** `denied`: the words say that it was no record. */
  readonly status: RecordStatus | 'denied';
  /** IOC code of the nation whose record it is, where the words say. */
  readonly nation: string | null;
  /** Which of the records of its type, as its words say; null where they do not. */
  readonly kind: string | null;
  readonly measure: Measure | null;
  /** The words say that it still stands. */
  readonly intact: boolean;
}

/** What a mark measures, in milliseconds, metres or points; of the sum of times that speed skaters race for, the fewest win. */
export interface Measure {
  readonly unit: 'ms' | 'metres' | 'points' | 'fewest points';
  readonly value: number;
}

const FEWEST: ReadonlySet<Measure['unit']> = new Set(['ms', 'fewest points']);

/** Less time, more metres and points. */
export const isBetter = (one: Measure, other: Measure): boolean =>
  one.unit === other.unit && (FEWEST.has(one.unit) ? one.value < other.value : one.value > other.value);

/** Own marks and bests: nobody else can break them. */
export const isPersonal = (type: RecordType): boolean => type === 'personal_best' || type === 'season_best';
