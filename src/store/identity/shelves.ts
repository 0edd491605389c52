import type { RowOf } from '../definition/index.ts';
import type { Db } from '../dialects/dialect.ts';
import { type Condition, rowsWhere } from '../query.ts';
import type { Descriptions, EntityKind } from './described.ts';

/** Where the descriptions of a kind stand, their entities, and the rows of releases that use them. */
export const SHELVES = {
  competition: {
    identities: 'competition_identities',
    entities: 'competitions',
    link: 'competition_id',
    users: 'release_competitions',
  },
  event: { identities: 'event_identities', entities: 'events', link: 'event_id', users: 'release_events' },
  athlete: { identities: 'athlete_identities', entities: 'athletes', link: 'athlete_id', users: 'people' },
} as const satisfies Readonly<Record<EntityKind, object>>;

/** A description as the table has it, with what was decided. The link has another name in each table. */
export type Stored<K extends EntityKind> = Descriptions[K] & { decision: string; reason: string; link: string | null };

/** The descriptions of which a column has one of the values, and others have theirs or have not. */
export async function stored<K extends EntityKind>(
  db: Db,
  kind: K,
  column: 'id' | 'block' | 'name_key' | 'link',
  values: Iterable<string>,
  ...besides: readonly Condition<'sport' | 'decision'>[]
): Promise<Stored<K>[]> {
  const { identities, link } = SHELVES[kind];
  const rows = await rowsWhere(db, identities, (column === 'link' ? link : column) as 'id', [...values], ...besides);
  return rows.map((row) => {
    const { [link as never]: entity, ...rest } = row as RowOf<'athlete_identities'>;
    return { ...rest, link: entity } as unknown as Stored<K>;
  });
}
