import { type Database, type RowOf, SCHEMA_TABLES } from '../definition/index.ts';
import type { Db, Keyed, Transaction } from '../dialects/dialect.ts';
import { among, deleteWhere, rowsWhere } from '../query.ts';
import { pack } from '../values.ts';
import { type Curated, nameIn, overrule, tagger } from './curated.ts';
import { type Decision, decide, type Rulebook } from './decide.ts';
import type { Descriptions, EntityKind } from './described.ts';
import { nameKey } from './descriptions.ts';
import { SUMMARIZE } from './entities.ts';
import { RULEBOOKS } from './rulebooks.ts';
import { SHELVES, type Stored, stored } from './shelves.ts';
import { touched } from './touched.ts';

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
 * Decides anew on everything that a change touches, and brings entities and descriptions to what was decided: as if all
 * releases had been loaded at once, in whatever order.
 */
export async function settle<K extends EntityKind>(tx: Transaction, change: Change<K>): Promise<void> {
  const { kind } = change;
  const curated = change.curated.filter((row) => row.kind === kind);
  const { fresh, orphans } = await comingAndGoing(tx.db, change);
  const sides = curated.flatMap(({ one, other }) => [nameIn(one), nameIn(other)]);
  const byHand = new Set([...sides, ...change.names].map(nameKey));
  const book = RULEBOOKS[kind] as unknown as Rulebook<Descriptions[K]>;
  const tag = tagger(curated);
  const known = await touched(tx.db, { kind, fresh, orphans, byHand }, book, tag);
  const gone = new Set(orphans.map(({ id }) => id));
  const left: Descriptions[K][] = [...known.filter(({ id }) => !gone.has(id)), ...fresh];
  const decisions = new Map<Descriptions[K], Decision>();
  for (const block of Map.groupBy(left, ({ block }) => block).values())
    for (const [description, decision] of decide(block, book, tag)) decisions.set(description, decision);
  overrule(decisions, curated);
  await write(tx, kind, decisions, known);
  await deleteWhere(tx.db, SHELVES[kind].identities, 'id', [...gone]);
  await deleteWhere(tx.db, SHELVES[kind].entities, 'id', [...emptied(known, decisions)]);
}

/** The descriptions that are not in the database, and those there that no release uses any more. */
async function comingAndGoing<K extends EntityKind>(db: Db, { kind, fresh, gone }: Change<K>) {
  const { identities, users } = SHELVES[kind];
  const used = new Map(fresh.map((description) => [description.id, description]));
  const there = await among(db, identities, 'id', [...used.keys()]);
  const left = gone.filter((id) => !used.has(id));
  const still = await among(db, users, 'identity_id', left);
  return {
    fresh: [...used.values()].filter(({ id }) => !there.has(id)),
    orphans: await stored(
      db,
      kind,
      'id',
      left.filter((id) => !still.has(id)),
    ),
  };
}

/** Entities that nothing is decided to be any more. */
function emptied<K extends EntityKind>(
  known: readonly Stored<K>[],
  decisions: ReadonlyMap<Descriptions[K], Decision>,
): Set<string> {
  const after = new Set([...decisions.values()].map(({ entity }) => entity));
  return new Set(known.flatMap(({ link }) => (link === null || after.has(link) ? [] : [link])));
}

async function write<K extends EntityKind>(
  tx: Transaction,
  kind: K,
  decisions: ReadonlyMap<Descriptions[K], Decision>,
  known: readonly Stored<K>[],
): Promise<void> {
  const { identities, entities, link } = SHELVES[kind];
  const summarize = SUMMARIZE[kind] as (id: string, members: readonly Descriptions[K][]) => Database[typeof entities];
  const members = Map.groupBy(decisions.keys(), (description) => decisions.get(description)?.entity ?? null);
  members.delete(null);
  const wanted = [...members].map(([id, of]) => summarize(id as string, of));
  const there = await rowsWhere(
    tx.db,
    entities,
    'id',
    wanted.map(({ id }) => id),
  );
  await bring(tx, entities, there, wanted);
  const row = ({ link: entity, ...columns }: Stored<K>) =>
    ({ ...columns, [link]: entity }) as unknown as Database[typeof identities];
  await bring(
    tx,
    identities,
    known.map(row),
    [...decisions].map(([description, { entity, decision, reason }]) =>
      row({ ...description, link: entity, decision, reason }),
    ),
  );
}

/** Adds the rows that are not there, and changes those that are there and differ. */
async function bring<N extends Keyed>(
  tx: Transaction,
  table: N,
  there: readonly RowOf<N>[],
  rows: readonly RowOf<N>[],
): Promise<void> {
  const before = new Map(there.map((row) => [row.id, row]));
  const added = rows.filter(({ id }) => !before.has(id));
  await tx.insert(table, pack(table, added));
  // Only what differs is set: what an index is on costs far more to set than to leave.
  const columns = Object.keys(SCHEMA_TABLES[table].columns) as (keyof Database[N] & string)[];
  const changes = rows.flatMap((row) => {
    const old = before.get(row.id);
    const others = old === undefined ? [] : columns.filter((column) => old[column] !== row[column]);
    return others.length === 0 ? [] : [{ row, others }];
  });
  if (tx.change && changes.length > 0)
    await tx.change(
      table,
      [...new Set(changes.flatMap(({ others }) => others))],
      changes.map(({ row }) => row),
    );
  else
    for (const { row, others } of changes)
      await tx.db
        .updateTable(table as 'athletes')
        .set(Object.fromEntries(others.map((column) => [column, row[column]])))
        .where('id', '=', row.id)
        .execute();
}
