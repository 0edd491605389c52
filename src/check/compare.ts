import type { Release } from '../schema/release.ts';
import { type Comparable, comparables, LISTS, type List } from './comparable.ts';

/** What is different about one entry. A changed entry is the same entry by what it is about. */
export type Change =
  | { readonly type: 'added'; readonly after: Comparable }
  | { readonly type: 'removed'; readonly before: Comparable }
  | { readonly type: 'changed'; readonly before: Comparable; readonly after: Comparable; readonly keys: string[] };

/** Stands for the words an entry rests on, among the keys of a tier. */
const WORDS = '@words';

/**
 * What makes two entries be about the same thing, most precise first. Entries equal in everything are paired before
 * any of these; what a tier leaves over goes to the next.
 */
const TIERS: Readonly<Record<List, readonly (readonly string[])[]>> = {
  release: [['field']],
  competitions: [['name'], ['year', 'host']],
  events: [['name'], ['gender', 'distance']],
  nations: [['code']],
  athletes: [['name'], ['family', 'nation'], ['family']],
  people: [['name'], ['family']],
  teams: [['name', 'event'], ['name']],
  times: [['text', 'kind', 'competitor', 'event'], ['text', 'ms'], ['ms'], [WORDS]],
  scores: [['text', 'value', 'competitor'], ['text'], ['value'], [WORDS]],
  placings: [
    ['competitor', 'event', 'rank', 'current'],
    ['competitor', 'event', 'current'],
    ['competitor', 'rank'],
    ['event', 'rank', 'current'],
    [WORDS],
  ],
  records: [
    ['type', 'event', 'holder', 'status'],
    ['type', 'event', 'status'],
    ['type', 'holder'],
    ['type', 'status'],
    [WORDS],
  ],
  quotes: [['text'], [WORDS]],
  schedule: [
    ['event', 'round', 'date'],
    ['event', 'round'],
    ['date', 'localTime'],
  ],
  incidents: [['kind', 'competitor', 'event'], ['kind', 'competitor'], ['competitor', 'event'], [WORDS]],
  results: [
    ['competitor', 'event', 'round'],
    ['competitor', 'event'],
  ],
  problems: [['code', WORDS]],
};

/** Two entries that are about the same thing, or say the very same. */
export interface Pair {
  readonly before: Comparable;
  readonly after: Comparable;
}

/** Two outputs side by side. */
export interface Alignment {
  /** What is different, in text order. */
  readonly changes: readonly Change[];
  /** Entries that say the same; they may stand elsewhere in the text, and have other ids. */
  readonly same: readonly Pair[];
}

/** What changed from one output to another, in text order. Entries that only moved in the text have not changed. */
export function compareReleases(before: Release, after: Release): readonly Change[] {
  return alignReleases(before, after).changes;
}

export function alignReleases(before: Release, after: Release): Alignment {
  const [old, now] = [comparables(before), comparables(after)];
  const lists = LISTS.map((list) =>
    alignList(
      list,
      old.filter((entry) => entry.list === list),
      now.filter((entry) => entry.list === list),
    ),
  );
  return {
    changes: lists.flatMap(({ changes }) => changes).sort((a, b) => startOf(a) - startOf(b)),
    same: lists.flatMap(({ same }) => same),
  };
}

/** The rules behind a change: the one that says it now, and the one that said it before; null where there is none. */
export interface Cause {
  readonly before: string | null;
  readonly after: string | null;
}

/** A result that changed has the cause of its first cell that did. */
export function causeOf(change: Change): Cause {
  const key = change.type === 'changed' ? change.keys.find((each) => each !== 'rule') : undefined;
  const rule = (entry: Comparable) => (key && entry.cells[key]) ?? entry.rule ?? Object.values(entry.cells)[0] ?? null;
  return {
    before: change.type === 'added' ? null : rule(change.before),
    after: change.type === 'removed' ? null : rule(change.after),
  };
}

/** A cause in words: "times/result", "times/lap -> times/result"; entities have none of their own. */
export function causeWords({ before, after }: Cause): string {
  if (before === null || after === null || before === after) return after ?? before ?? 'entities';
  return `${before} -> ${after}`;
}

/** The entry a change is shown at: as it is now, or as it was. */
export function shown(change: Change): Comparable {
  return change.type === 'removed' ? change.before : change.after;
}

function startOf(change: Change): number {
  return shown(change).at?.start ?? 0;
}

function alignList(list: List, before: readonly Comparable[], after: readonly Comparable[]): Alignment {
  const left = new Set(before);
  const right = new Set(after);
  const changes: Change[] = [];
  const same: Pair[] = [];
  const everything = [...new Set([...before, ...after].flatMap(({ fields }) => Object.keys(fields)))];
  for (const tier of [everything, ...TIERS[list]])
    for (const [one, other] of pairs([...left], [...right], tier)) {
      left.delete(one);
      right.delete(other);
      const keys = everything.filter((key) => one.fields[key] !== other.fields[key]);
      if (keys.length > 0) changes.push({ type: 'changed', before: one, after: other, keys });
      else same.push({ before: one, after: other });
    }
  for (const entry of left) changes.push({ type: 'removed', before: entry });
  for (const entry of right) changes.push({ type: 'added', after: entry });
  return { changes, same };
}

/** Pairs entries that agree in all keys, those that stand nearest to each other in the text first. */
function pairs(left: readonly Comparable[], right: readonly Comparable[], keys: readonly string[]) {
  const signature = (entry: Comparable) =>
    JSON.stringify(keys.map((key) => (key === WORDS ? (entry.at?.text ?? null) : entry.fields[key])));
  const byKey = Map.groupBy(right, signature);
  const near = left
    .flatMap((one) => (byKey.get(signature(one)) ?? []).map((other) => ({ one, other, apart: distance(one, other) })))
    .sort((a, b) => a.apart - b.apart);
  const paired = new Set<Comparable>();
  const found: [Comparable, Comparable][] = [];
  for (const { one, other } of near) {
    if (paired.has(one) || paired.has(other)) continue;
    paired.add(one).add(other);
    found.push([one, other]);
  }
  return found;
}

function distance(one: Comparable, other: Comparable): number {
  return Math.abs((one.at?.start ?? 0) - (other.at?.start ?? 0));
}
