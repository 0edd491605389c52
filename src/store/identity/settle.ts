import { type Database, type RowOf, SCHEMA_TABLES, type TableName } from '../definition/index.ts';
import type { Db, Transaction } from '../dialects/dialect.ts';
import { among, deleteWhere, rowsWhere } from '../query.ts';
import { type Curated, nameIn, overrule, tagger } from './curated.ts';
import { type Decision, decide } from './decide.ts';
import type { Descriptions, EntityKind } from './described.ts';
import { nameKey } from './descriptions.ts';
import { SUMMARIZE } from './entities.ts';
import { RULEBOOKS } from './rulebooks.ts';

/** Where the descriptions of a kind stand, their entities, and the rows of releases that use them. */
const SHELVES = {
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
type Stored<K extends EntityKind> = Descriptions[K] & { decision: string; reason: string; link: string | null };

/** What changes among the descriptions of one kind. */
export interface Change<K extends EntityKind> {
  readonly kind: K;
  /** Descriptions that releases now use, there already or not. */
  readonly fresh: readonly Descriptions[K][];
  /** Keys of descriptions that releases used until now. */
  readonly gone: readonly string[];
  /** Names whose decisions by hand have changed. */
  readonly names: readonly string[];
  readonly curated: readonly Curated[];
}

/**
 * Decides anew on every block that a change touches, and brings entities and descriptions to what was decided: as if
 * all releases had been loaded at once, in whatever order.
 */
export async function settle<K extends EntityKind>(tx: Transaction, change: Change<K>): Promise<void> {
  const { kind } = change;
  const curated = change.curated.filter((row) => row.kind === kind);
  const fresh = new Map(change.fresh.map((description) => [description.id, description]));
  const orphans = await orphansOf(
    tx.db,
    kind,
    change.gone.filter((id) => !fresh.has(id)),
  );
  const known = await touched(tx.db, change, [...fresh.values()], orphans, curated);
  if (known.size === 0 && fresh.size === 0) return;
  const left = [...new Map([...fresh, ...known]).values()].filter(({ id }) => !orphans.has(id)) as Descriptions[K][];
  const decisions = new Map<Descriptions[K], Decision>();
  const book = RULEBOOKS[kind] as Parameters<typeof decide<Descriptions[K]>>[1];
  const tag = tagger(curated);
  for (const block of Map.groupBy(left, ({ block }) => block).values())
    for (const [description, decision] of decide(block, book, tag)) decisions.set(description, decision);
  overrule(decisions, curated);
  await write(tx, kind, decisions, [...known.values()], orphans);
}

/** Those descriptions that no release uses any more. */
async function orphansOf(db: Db, kind: EntityKind, ids: readonly string[]): Promise<Set<string>> {
  const still = await among(db, SHELVES[kind].users, 'identity_id', ids);
  return new Set(ids.filter((id) => !still.has(id)));
}

/** Everything in the blocks that a change touches, and in those that decisions by hand bring together with them. */
async function touched<K extends EntityKind>(
  db: Db,
  { kind, names }: Change<K>,
  fresh: readonly Descriptions[K][],
  orphans: ReadonlySet<string>,
  curated: readonly Curated[],
): Promise<Map<string, Stored<K>>> {
  const sides = curated.flatMap(({ one, other }) => [nameIn(one), nameIn(other)]);
  const byHand = await stored(db, kind, 'name_key', [...new Set([...sides, ...names].map(nameKey))]);
  const gone = await stored(db, kind, 'id', [...orphans]);
  const blocks = new Set([...fresh, ...gone, ...byHand].map(({ block }) => block));
  const known = await stored(db, kind, 'block', [...blocks]);
  return new Map(known.map((row) => [row.id, row]));
}

async function stored<K extends EntityKind>(
  db: Db,
  kind: K,
  column: 'id' | 'block' | 'name_key',
  values: readonly string[],
): Promise<Stored<K>[]> {
  const { identities, link } = SHELVES[kind];
  const rows = await rowsWhere(db, identities, column, values);
  return rows.map((row) => {
    const { [link as never]: entity, ...rest } = row as RowOf<'athlete_identities'>;
    return { ...rest, link: entity } as unknown as Stored<K>;
  });
}

async function write<K extends EntityKind>(
  tx: Transaction,
  kind: K,
  decisions: ReadonlyMap<Descriptions[K], Decision>,
  known: readonly Stored<K>[],
  orphans: ReadonlySet<string>,
): Promise<void> {
  const { identities, entities, link } = SHELVES[kind];
  const summarize = SUMMARIZE[kind] as (id: string, members: readonly Descriptions[K][]) => Database[typeof entities];
  const members = Map.groupBy(decisions.keys(), (description) => decisions.get(description)?.entity ?? null);
  members.delete(null);
  const wanted = [...members].map(([id, of]) => summarize(id as string, of));
  const before = new Set(known.flatMap((row) => row.link ?? []));
  await bring(tx, entities, wanted);
  const rows = [...decisions].map(([{ ...description }, { entity, decision, reason }]) => {
    const { link: _, ...columns } = description as Stored<K>;
    return { ...columns, [link]: entity, decision, reason } as unknown as Database[typeof identities];
  });
  await bring(tx, identities, rows);
  await deleteWhere(tx.db, identities, 'id', [...orphans]);
  const after = new Set(members.keys());
  await deleteWhere(
    tx.db,
    entities,
    'id',
    [...before].filter((id) => !after.has(id)),
  );
}

type Keyed = { [N in TableName]: Database[N] extends { id: string } ? N : never }[TableName];

/** Adds the rows that are not there, and changes those that are there and differ. */
async function bring<N extends Keyed>(
  { db, insert }: Transaction,
  table: N,
  rows: readonly Database[N][],
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const there = new Map((await rowsWhere(db, table, 'id' as never, ids as never)).map((row) => [row.id, row]));
  await insert(
    table,
    rows.filter(({ id }) => !there.has(id)),
  );
  const columns = Object.keys(SCHEMA_TABLES[table].columns) as (keyof Database[N])[];
  for (const row of rows) {
    const old = there.get(row.id);
    if (old && columns.some((column) => old[column] !== row[column]))
      await db
        .updateTable(table as 'athletes')
        .set(row as never)
        .where('id', '=', row.id)
        .execute();
  }
}
