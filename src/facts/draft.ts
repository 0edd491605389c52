import type { Range } from '../read/reading.ts';

export type { Competitor, EventKey } from '../resolve/entities.ts';

/** A fact before it is written down: evidence in offsets of the reading, reasons by reference. */
export interface Draft {
  readonly rule: string;
  readonly certainty: 'stated' | 'inferred';
  readonly evidence: readonly Range[];
  readonly because: readonly Draft[];
}
