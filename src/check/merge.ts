import { PodiumError } from '../errors.ts';
import { FACT_LISTS, firstIssue, soundRelease } from '../schema/integrity.ts';
import type { Release } from '../schema/release.ts';
import { type Comparable, LISTS, type List } from './comparable.ts';
import { type Alignment, alignReleases, type Change, compareReleases } from './compare.ts';
import { entitiesNamedBy, holdsEntities, Ids, keyOf, spaceOf, withReferences } from './references.ts';

/** An accepted output with some of its changes taken. */
export interface Merged {
  readonly release: Release;
  /** The changes that were taken, by their places among all. */
  readonly taken: ReadonlySet<number>;
  /** How many are still to be decided. */
  readonly left: number;
}

/**
 * Takes some changes of an output into the accepted one and leaves everything else of it as it is. Entities that a change
 * names come with it, and those that something still names stay. A fact that is not accepted is left out of the reasons
 * and cells that point at it. When nothing is left to decide, the present output is taken whole.
 *
 * @param file what the accepted output is called in messages
 * @throws PodiumError where the release itself is another than it was, or the changes cannot stand alone
 */
export function takeChanges(
  file: string,
  before: Release,
  after: Release,
  isChosen: (change: Change, place: number) => boolean,
): Merged {
  const alignment = alignReleases(before, after);
  const { changes } = alignment;
  const chosen = new Set(changes.filter(isChosen));
  if (chosen.size === 0) return { release: before, taken: new Set(), left: changes.length };
  if (before.source.sha256 !== after.source.sha256) throw new PodiumError('text-changed', { file });
  takeWhatIsNamed(changes, chosen);
  keepWhatIsNamed(alignment, chosen);
  const merged = merge(before, alignment, chosen);
  const isWhole = compareReleases(merged, after).length === 0;
  const sound = soundRelease.safeParse(isWhole ? after : merged);
  if (!sound.success) throw new PodiumError('not-alone', { file, ...firstIssue(sound.error) });
  const taken = new Set(changes.flatMap((change, place) => (isWhole || chosen.has(change) ? [place] : [])));
  return { release: sound.data, taken, left: changes.length - taken.size };
}

/** Entities that are new come with the first fact that names them. */
function takeWhatIsNamed(changes: readonly Change[], chosen: Set<Change>): void {
  for (let before = -1; before < chosen.size; ) {
    before = chosen.size;
    const named = namedBy([...chosen].flatMap((change) => (change.type === 'removed' ? [] : [change.after])));
    for (const change of changes) if (change.type === 'added' && named.has(nameOf(change.after))) chosen.add(change);
  }
}

/** Entities that are gone stay as long as something that stays names them. */
function keepWhatIsNamed({ changes, same }: Alignment, chosen: Set<Change>): void {
  for (let before = Number.POSITIVE_INFINITY; before > chosen.size; ) {
    before = chosen.size;
    const left = changes.flatMap((change) => (change.type === 'added' || chosen.has(change) ? [] : [change.before]));
    const named = namedBy([...left, ...same.map((pair) => pair.before)]);
    for (const change of chosen)
      if (change.type === 'removed' && named.has(nameOf(change.before))) chosen.delete(change);
  }
}

function namedBy(entries: readonly Comparable[]): Set<string> {
  return new Set(entries.flatMap(({ entry }) => entitiesNamedBy(entry)));
}

/** The key that entries name an entity by; of what is none, one that nothing names. */
function nameOf({ list, entry }: Comparable): string {
  return holdsEntities(list) ? keyOf(spaceOf(list), idOf(entry)) : '';
}

/** An entry of the merged output: the one of the two that is written. */
interface Entry {
  readonly list: List;
  readonly before: Comparable | null;
  readonly after: Comparable | null;
  readonly written: 'before' | 'after';
}

function merge(accepted: Release, alignment: Alignment, chosen: ReadonlySet<Change>): Release {
  const entries = entriesOf(alignment, chosen);
  const ids = idsOf(entries.filter(({ list }) => list !== 'release'));
  const write = (entry: Entry) => withReferences(entryOf(entry), ids[entry.written]);
  const own = Map.groupBy(entries, ({ list }) => list);
  const lists = LISTS.slice(1).map((list) => {
    const places = new Map((accepted[list as never] as object[]).map((entry, place) => [entry, place]));
    const place = ({ before }: Entry) => (before && places.get(before.entry)) ?? places.size;
    const sorted = (own.get(list) ?? []).toSorted((a, b) => place(a) - place(b));
    return [list, sorted.map((entry) => ({ ...write(entry), id: finalId(entry, ids) }))];
  });
  const head = Object.assign({}, accepted.release, ...(own.get('release') ?? []).map(write));
  return withoutCircles({ ...accepted, release: head, ...Object.fromEntries(lists) });
}

/** Of reasons from two sides that run in a circle, each circle loses the last. */
function withoutCircles(release: Release): Release {
  const facts = new Map(FACT_LISTS.flatMap((list) => release[list].map((fact) => [fact.id, fact] as const)));
  const open = new Set<string>();
  const settled = new Map<string, string[]>();
  const settle = (id: string): string[] => {
    open.add(id);
    const reasons = (facts.get(id)?.because ?? []).filter((reason) => !open.has(reason));
    for (const reason of reasons) if (!settled.has(reason)) settled.set(reason, settle(reason));
    open.delete(id);
    return reasons;
  };
  for (const id of facts.keys()) if (!settled.has(id)) settled.set(id, settle(id));
  const lists = FACT_LISTS.map((list) => [
    list,
    release[list].map((fact) => ({ ...fact, because: settled.get(fact.id) ?? [] })),
  ]);
  return { ...release, ...Object.fromEntries(lists) };
}

function entriesOf({ changes, same }: Alignment, chosen: ReadonlySet<Change>): Entry[] {
  const kept = same.map(({ before, after }): Entry => ({ list: before.list, before, after, written: 'before' }));
  const decided = changes.flatMap((change): Entry[] => {
    const isTaken = chosen.has(change);
    if (change.type === 'added')
      return isTaken ? [{ list: change.after.list, before: null, after: change.after, written: 'after' }] : [];
    if (change.type === 'removed')
      return isTaken ? [] : [{ list: change.before.list, before: change.before, after: null, written: 'before' }];
    const { before, after } = change;
    return [{ list: before.list, before, after, written: isTaken ? 'after' : 'before' }];
  });
  return [...kept, ...decided];
}

/** The ids of the merged output by those of either side: what stays keeps its own, what comes takes one that is free. */
function idsOf(entries: readonly Entry[]): { readonly before: Ids; readonly after: Ids } {
  const ids = { before: new Ids(), after: new Ids() };
  const taken = new Set<string>();
  for (const side of ['before', 'after'] as const)
    for (const entry of entries.filter(({ written }) => written === side)) {
      const space = spaceOf(entry.list);
      const isFree = (id: string) => !taken.has(keyOf(space, id));
      const id = freeId(entry, isFree);
      taken.add(keyOf(space, id));
      if (entry.before) ids.before.set(space, idOf(entry.before.entry), id);
      if (entry.after) ids.after.set(space, idOf(entry.after.entry), id);
    }
  return ids;
}

/** Its own id; else the one it had before; else its own with the next number that is free. */
function freeId(entry: Entry, isFree: (id: string) => boolean): string {
  const own = idOf(entryOf(entry));
  const had = entry.before ? idOf(entry.before.entry) : own;
  let id = [own, had].find(isFree);
  for (let number = 2; id === undefined; number += 1) if (isFree(`${own}-${number}`)) id = `${own}-${number}`;
  return id;
}

function finalId(entry: Entry, ids: Readonly<Record<Entry['written'], Ids>>): string {
  const id = idOf(entryOf(entry));
  return ids[entry.written].get(spaceOf(entry.list), id) ?? id;
}

function entryOf({ before, after, written }: Entry): object {
  return ((written === 'before' ? before : after) ?? after ?? before)?.entry ?? {};
}

function idOf(entry: object): string {
  return (entry as { id: string }).id;
}
