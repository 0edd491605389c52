import type { RowOf } from '../definition/index.ts';

/** The three kinds of entities that releases share. */
export const KINDS = ['competition', 'event', 'athlete'] as const;
export type EntityKind = (typeof KINDS)[number];

/** A description of an entity before it is decided which one it is. */
export interface Descriptions {
  competition: Omit<RowOf<'competition_identities'>, 'competition_id' | 'decision' | 'reason'>;
  event: Omit<RowOf<'event_identities'>, 'event_id' | 'decision' | 'reason'>;
  athlete: Omit<RowOf<'athlete_identities'>, 'athlete_id' | 'decision' | 'reason'>;
}
export type Described = { [K in EntityKind]: Descriptions[K][] };
