import type { Range } from '../read/reading.ts';
import type { PersonEntity } from '../resolve/entities.ts';

/** Who competes: an athlete, a nation's team, or a pair. */
export type Competitor =
  | { readonly kind: 'athlete'; readonly person: PersonEntity }
  | { readonly kind: 'nation'; readonly code: string }
  | { readonly kind: 'pair'; readonly members: readonly PersonEntity[] };

/** An event by its canonical name, "Women's 1500m"; two events are the same when their names are. */
export interface EventKey {
  readonly name: string;
  readonly sport: string | null;
  readonly gender: 'men' | 'women' | 'mixed' | null;
  readonly distance: number | null;
  readonly team: boolean;
}

/** A fact before it is written down: evidence in offsets of the reading, reasons by reference. */
export interface Draft {
  readonly rule: string;
  readonly certainty: 'stated' | 'inferred';
  readonly evidence: readonly Range[];
  readonly because: readonly Draft[];
}
