import type { Db } from '../dialects/dialect.ts';
import { alike, entityOf, type Group, groupsOf, type Rulebook } from './decide.ts';
import type { Descriptions, EntityKind } from './described.ts';
import { type InBlock, Parts } from './parts.ts';
import { type Stored, stored } from './shelves.ts';

/** Descriptions that come and go, and the names that decisions by hand speak of. */
export interface Coming<K extends EntityKind> {
  readonly kind: K;
  /** Those that are not in the database. */
  readonly fresh: readonly Descriptions[K][];
  /** Those that nothing uses any more. */
  readonly orphans: readonly Stored<K>[];
  /** Keys of the names that decisions by hand speak of, or spoke of. */
  readonly byHand: ReadonlySet<string>;
}

/**
 * The descriptions in the database that must be decided on together with those that come and go; all others stay what
 * they were decided to be.
 *
 * What leaves nothing open is an entity of its own, whoever else has the name: only what is alike goes with it, and the
 * key of the entity finds that. What leaves something open depends on everything in its part of its block that it might
 * be. So such a part is decided as a whole where something comes or goes that leaves something open, where something stands
 * that leaves something open and might be an entity which was not there before or whose years were others, and where a
 * decision by hand speaks of one of its names.
 */
export async function touched<K extends EntityKind>(
  db: Db,
  { kind, fresh, orphans, byHand }: Coming<K>,
  book: Rulebook<Descriptions[K]>,
  tag: (of: Descriptions[K]) => string | null,
): Promise<Stored<K>[]> {
  const group = (some: readonly Descriptions[K][]) => groupsOf(some, book, tag);
  const changing = group([...fresh, ...orphans]);
  const wide = new Parts();
  for (const { block } of await stored(db, kind, 'name_key', byHand)) wide.add({ block, sport: null });
  for (const { name_key, block } of fresh) if (byHand.has(name_key)) wide.add({ block, sport: null });
  for (const one of changing) if (one.open > 0) wide.add(of(one));
  const sure = changing.filter((one) => !wide.has(of(one)));
  const with_ = await generationsOf(db, kind, sure, book);
  const gone = new Set(orphans.map(({ id }) => id));
  const now = group([...with_.filter(({ id }) => !gone.has(id)), ...fresh.filter((one) => !wide.has(one))]);
  const moved = Map.groupBy(difference(group(with_), now), (one) => of(one).block);
  const blocks = new Set([...moved.keys(), ...wide.blocks()]);
  const open = group(await stored(db, kind, 'block', blocks, ['decision', '<>', 'alike'])).filter(
    ({ open }) => open > 0,
  );
  for (const one of open) if (moved.get(of(one).block)?.some((other) => alike(one, other, book))) wide.add(of(one));
  // What stands and tells no sport might be of the parts that are decided anew.
  const touching = new Set(wide.blocks());
  for (const one of open) if (of(one).sport === null && touching.has(of(one).block)) wide.add(of(one));
  const found = [with_.filter((one) => !wide.has(one))];
  for (const [sport, some] of wide.bySport())
    found.push(await stored(db, kind, 'block', some, ...(sport === null ? [] : [['sport', '=', sport] as const])));
  return found.flat();
}

function of({ members: [one] }: Group<InBlock>): InBlock {
  return one as InBlock;
}

/** All that is in the database of entities that leave nothing open, in every generation of the name. */
async function generationsOf<K extends EntityKind>(
  db: Db,
  kind: K,
  groups: readonly Group<Descriptions[K]>[],
  book: Rulebook<Descriptions[K]>,
): Promise<Stored<K>[]> {
  const found: Stored<K>[][] = [];
  let keys = [...new Set(groups.map(({ key }) => key))];
  // There is no second generation where there is no first one.
  for (let generation = 0; keys.length > 0; generation += 1) {
    const byEntity = new Map(keys.map((key) => [entityOf({ key, generation }, book), key]));
    const rows = await stored(db, kind, 'link', byEntity.keys());
    found.push(rows);
    if (book.generation === null) break;
    keys = [...new Set(rows.map(({ link }) => byEntity.get(link as string) as string))];
  }
  return found.flat();
}

/** The groups that one side has and the other has not, or with other years. */
function difference<T>(before: readonly Group<T>[], after: readonly Group<T>[]): Group<T>[] {
  const mark = ({ key, generation, from, until }: Group<T>) => JSON.stringify([key, generation, from, until]);
  const [then, now] = [new Set(before.map(mark)), new Set(after.map(mark))];
  return [...before.filter((one) => !now.has(mark(one))), ...after.filter((one) => !then.has(mark(one)))];
}
