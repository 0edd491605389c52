import { OF_RELEASE, type RowOf } from './definition/index.ts';
import type { Db, Transaction } from './dialects/dialect.ts';
import { keyOf } from './hash.ts';
import type { Curated } from './identity/curated.ts';
import { compare } from './identity/decide.ts';
import { type EntityKind, KINDS } from './identity/described.ts';
import { settle } from './identity/settle.ts';
import { among, deleteWhere, rowsWhere } from './query.ts';
import type { Loadable } from './rows/rows.ts';
import { pack } from './values.ts';

/** What a load did, in releases. */
export interface Done {
  added: number;
  replaced: number;
  unchanged: number;
  removed: number;
  rows: number;
}

export interface Terms {
  readonly collection: string;
  readonly curated: readonly Curated[];
  /** Names whose decisions by hand have changed with this batch. */
  readonly names?: readonly string[];
}

/**
 * Brings a database to what a batch of releases says, within one transaction: what is there already stays, what is
 * there otherwise is replaced, and what a corrected release takes the place of goes.
 */
export async function loadBatch(tx: Transaction, batch: readonly Loadable[], terms: Terms): Promise<Done> {
  const plan = await planOf(tx.db, batch, terms.collection);
  const leaving = [...plan.replaced, ...plan.removed];
  const traces = await tracesOf(tx.db, leaving);
  await deleteWhere(tx.db, 'release_paths', 'id', [...plan.moved.keys()]);
  for (const table of OF_RELEASE.toReversed())
    if (table !== 'release_paths') await deleteWhere(tx.db, table, 'release_id', leaving);
  await deleteWhere(tx.db, 'releases', 'id', plan.removed);
  await addNations(tx, plan.fresh);
  const { curated, names = [] } = terms;
  const settleAll = async <K extends EntityKind>(kind: K) => {
    const fresh = plan.fresh.flatMap(({ described }) => [...described[kind]]);
    await settle(tx, { kind, fresh, gone: traces.identities[kind], names, curated });
  };
  for (const kind of KINDS) await settleAll(kind);
  await addRuns(tx, [...plan.fresh.map(({ run }) => run), ...plan.rerun.map(({ run }) => run)]);
  const rows = await addReleases(tx, plan.fresh, new Set(plan.replaced));
  for (const { release } of plan.rerun)
    await tx.db.updateTable('releases').set({ run_id: release.run_id }).where('id', '=', release.id).execute();
  await tx.insert('release_paths', pack('release_paths', [...plan.moved.values()]));
  await sweep(tx.db, traces, plan.rerun);
  const replaced = plan.replaced.length;
  const added = plan.fresh.length - replaced;
  return { added, replaced, unchanged: plan.unchanged, removed: plan.removed.length, rows };
}

interface Plan {
  /** Releases whose rows are to be added. */
  readonly fresh: readonly Loadable[];
  /** Keys of those among them that are there with other facts. */
  readonly replaced: readonly string[];
  /** Keys of releases that no path leads to any more. */
  readonly removed: readonly string[];
  /** Releases whose facts are there, found by rules that were not known yet. */
  readonly rerun: readonly Loadable[];
  readonly unchanged: number;
  /** Rows of paths that are new or lead elsewhere now, by key. */
  readonly moved: ReadonlyMap<string, RowOf<'release_paths'>>;
}

async function planOf(db: Db, batch: readonly Loadable[], collection: string): Promise<Plan> {
  const paths = new Map<string, RowOf<'release_paths'>>();
  for (const { path, release } of batch) {
    if (path === null) continue;
    const id = keyOf('path', collection, path);
    paths.set(id, { id, collection, path, release_id: release.id });
  }
  // Of two releases under one path, the later one counts.
  const current = new Set([...paths.values()].map(({ release_id }) => release_id));
  const wanted = batch.filter(({ path, release }) => path === null || current.has(release.id));
  const byId = new Map(wanted.map((loadable) => [loadable.release.id, loadable]));
  const there = new Map((await rowsWhere(db, 'releases', 'id', [...byId.keys()])).map((row) => [row.id, row]));
  const ruled = await ruledRuns(db, [...there.values()]);
  const fresh: Loadable[] = [];
  const rerun: Loadable[] = [];
  // In the order of their keys, in which a database makes its indexes with least work.
  for (const loadable of [...byId.values()].sort((a, b) => compare(a.release.id, b.release.id))) {
    const old = there.get(loadable.release.id);
    if (!old || differs(old, loadable.release)) fresh.push(loadable);
    // An output does not tell which rules found it, so it takes nothing from what is known.
    else if (old.run_id !== loadable.run.id && (loadable.run.rule_set !== null || !ruled.has(old.run_id)))
      rerun.push(loadable);
  }
  return {
    fresh,
    replaced: fresh.flatMap(({ release: { id } }) => (there.has(id) ? [id] : [])),
    ...(await moves(db, paths, byId)),
    rerun,
    unchanged: byId.size - fresh.length,
  };
}

function differs(old: RowOf<'releases'>, now: RowOf<'releases'>): boolean {
  return old.output_sha256 !== now.output_sha256 || (now.has_text && !old.has_text);
}

/** Which of the runs that read these releases say which rules they had. */
async function ruledRuns(db: Db, releases: readonly RowOf<'releases'>[]): Promise<Set<string>> {
  const runs = await rowsWhere(db, 'runs', 'id', [...new Set(releases.map(({ run_id }) => run_id))]);
  return new Set(runs.filter(({ rule_set }) => rule_set !== null).map(({ id }) => id));
}

async function moves(
  db: Db,
  paths: ReadonlyMap<string, RowOf<'release_paths'>>,
  staying: ReadonlyMap<string, Loadable>,
): Promise<Pick<Plan, 'moved' | 'removed'>> {
  const old = await rowsWhere(db, 'release_paths', 'id', [...paths.keys()]);
  const led = new Map(old.map((row) => [row.id, row.release_id]));
  const moved = new Map([...paths].filter(([id, row]) => led.get(id) !== row.release_id));
  const left = new Set(old.filter(({ id }) => moved.has(id)).map(({ release_id }) => release_id));
  const others = await rowsWhere(db, 'release_paths', 'release_id', [...left]);
  const stillLed = new Set(others.filter(({ id }) => !moved.has(id)).map(({ release_id }) => release_id));
  return { moved, removed: [...left].filter((id) => !stillLed.has(id) && !staying.has(id)) };
}

/** What releases that go may have been the last to use. */
interface Traces {
  readonly identities: Readonly<Record<EntityKind, string[]>>;
  readonly nations: readonly string[];
  readonly runs: readonly string[];
}

async function tracesOf(db: Db, releases: readonly string[]): Promise<Traces> {
  const ids = async (table: 'people' | 'release_events' | 'release_competitions') => [
    ...new Set((await rowsWhere(db, table, 'release_id', releases)).map(({ identity_id }) => identity_id)),
  ];
  const nations = await rowsWhere(db, 'release_nations', 'release_id', releases);
  const runs = await rowsWhere(db, 'releases', 'id', releases);
  return {
    identities: {
      athlete: await ids('people'),
      event: await ids('release_events'),
      competition: await ids('release_competitions'),
    },
    nations: [...new Set(nations.map(({ code }) => code))],
    runs: [...new Set(runs.map(({ run_id }) => run_id))],
  };
}

/** Removes what the releases that went were the last to use. */
async function sweep(db: Db, { nations, runs }: Traces, rerun: readonly Loadable[]): Promise<void> {
  const named = await among(db, 'release_nations', 'code', nations);
  await deleteWhere(
    db,
    'nations',
    'code',
    nations.filter((code) => !named.has(code)),
  );
  // Which run a release had before it was found again is not noted; so few are there that all are looked at.
  const candidates =
    rerun.length === 0 ? runs : (await db.selectFrom('runs').select('id').execute()).map(({ id }) => id);
  const used = await among(db, 'releases', 'run_id', candidates);
  await deleteWhere(
    db,
    'runs',
    'id',
    candidates.filter((id) => !used.has(id)),
  );
}

async function addNations(tx: Transaction, fresh: readonly Loadable[]): Promise<void> {
  const wanted = new Map(fresh.flatMap(({ nations }) => nations.map((nation) => [nation.code, nation] as const)));
  const there = new Map((await rowsWhere(tx.db, 'nations', 'code', [...wanted.keys()])).map((row) => [row.code, row]));
  const added = [...wanted.values()].filter(({ code }) => !there.has(code));
  await tx.insert('nations', pack('nations', added));
  for (const { code, iso, name } of wanted.values()) {
    const old = there.get(code);
    if (old && (old.iso !== iso || old.name !== name))
      await tx.db.updateTable('nations').set({ iso, name }).where('code', '=', code).execute();
  }
}

async function addRuns(tx: Transaction, runs: readonly RowOf<'runs'>[]): Promise<void> {
  const wanted = new Map(runs.map((run) => [run.id, run]));
  const there = await among(tx.db, 'runs', 'id', [...wanted.keys()]);
  const added = [...wanted.values()].filter(({ id }) => !there.has(id));
  await tx.insert('runs', pack('runs', added));
}

/** Adds the rows of releases, table by table; returns how many. */
async function addReleases(
  tx: Transaction,
  fresh: readonly Loadable[],
  replaced: ReadonlySet<string>,
): Promise<number> {
  const releases = fresh.map(({ release }) => release);
  const added = releases.filter(({ id }) => !replaced.has(id));
  await tx.insert('releases', pack('releases', added));
  // Paths lead to a replaced release all the while, so its own row is changed, not made again.
  for (const release of releases)
    if (replaced.has(release.id))
      await tx.db.updateTable('releases').set(release).where('id', '=', release.id).execute();
  for (const table of OF_RELEASE) await tx.insert(table, ...fresh.map(({ rows }) => rows[table]));
  return fresh.length + fresh.reduce((sum, { count }) => sum + count, 0);
}
