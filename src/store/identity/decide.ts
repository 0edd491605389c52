import { keyOf } from '../hash.ts';

/** One trait by which entities of a name are told apart: nation, sport, gender, given name ... */
export interface Trait<T> {
  /** "nation", for the reasons. */
  readonly name: string;
  /** In the form in which equal means the same; null where the description does not say. */
  value(of: T): string | null;
  /** How far a value that is there may stand for another one: 0 not at all, 1 as a nickname does, 2 as an initial. */
  loose?(value: string): number;
  /** How a looser value may stand for another; undefined where it cannot. "Bill is short for William" */
  standsFor?(loose: string, other: string): string | undefined;
}

/** What is known of the entities of one kind. */
export interface Rulebook<T> {
  readonly kind: string;
  readonly traits: readonly Trait<T>[];
  /** Years further apart than this are two of a name; null where years do not tell. */
  readonly generation: number | null;
  year(of: T): number | null;
  /** Whether a description may make an entity of its own, or only join one. */
  stands(of: T): boolean;
}

/** What was decided on one description. */
export interface Decision {
  /** Key of the entity; null where it is none of this kind. */
  readonly entity: string | null;
  readonly decision: string;
  readonly reason: string;
}

/** Descriptions alike in all but the year, of one generation. */
export interface Group<T> {
  readonly key: string;
  readonly values: readonly (string | null)[];
  readonly tag: string | null;
  readonly members: T[];
  readonly from: number | null;
  readonly until: number | null;
  /** How much it leaves open; the least decides first. */
  readonly open: number;
  /** Of those further apart than a generation, which one in time. */
  readonly generation: number;
}

/** What a trait that a description does not tell leaves open. */
const UNKNOWN = 3;

interface Cluster<T> {
  readonly id: string;
  readonly core: Group<T>;
}

/**
 * Decides which descriptions of one block are the same entity. What leaves nothing open decides first; what leaves
 * something open joins the only entity it fits, and stands alone where it fits none, or several. The outcome depends on
 * the set of descriptions alone, never on the order in which they came.
 *
 * @param tag what a curated decision calls the description, so that it stays apart from others of the name
 */
export function decide<T extends { readonly id: string }>(
  descriptions: readonly T[],
  book: Rulebook<T>,
  tag: (of: T) => string | null = () => null,
): Map<T, Decision> {
  const decisions = new Map<T, Decision>();
  const clusters: Cluster<T>[] = [];
  const groups = groupsOf(descriptions, book, tag).sort((a, b) => a.open - b.open || compare(a.key, b.key));
  for (const level of new Set(groups.map(({ open }) => open))) {
    // Groups of one level do not see each other: neither is surer than the other.
    const surer = [...clusters];
    for (const group of groups)
      if (group.open === level) {
        const { cluster, ...made } = place(group, surer, book);
        if (cluster && !clusters.includes(cluster)) clusters.push(cluster);
        for (const member of group.members) decisions.set(member, { entity: cluster?.id ?? null, ...made });
      }
  }
  return decisions;
}

/** The descriptions, those together that are alike. What decides on others is in the group alone, not in its members. */
export function groupsOf<T extends { readonly id: string }>(
  descriptions: readonly T[],
  book: Rulebook<T>,
  tag: (of: T) => string | null,
): Group<T>[] {
  const byKey = Map.groupBy(descriptions, (of) =>
    JSON.stringify([book.traits.map((trait) => trait.value(of)), tag(of), book.stands(of)]),
  );
  return [...byKey].flatMap(([key, members]) => {
    const one = members[0] as T;
    const values = book.traits.map((trait) => trait.value(one));
    const left = values.map((value, index) => (value === null ? UNKNOWN : (book.traits[index]?.loose?.(value) ?? 0)));
    // What may only join is less sure than all that stands.
    const open = left.reduce((sum, each) => sum + each, book.stands(one) ? 0 : UNKNOWN * values.length);
    return generations(members, book).map((members, generation) => {
      const years = members.flatMap((member) => book.year(member) ?? []);
      const [from, until] = years.length === 0 ? [null, null] : [Math.min(...years), Math.max(...years)];
      return { key, values, tag: tag(one), members, from, until, open, generation };
    });
  });
}

/** Parts descriptions where the years between two of them are too many; those without a year go with the first. */
function generations<T extends { readonly id: string }>(
  members: readonly T[],
  { generation, year }: Rulebook<T>,
): T[][] {
  const sorted = members.toSorted(
    (a, b) => (year(a) ?? Number.NEGATIVE_INFINITY) - (year(b) ?? Number.NEGATIVE_INFINITY) || compare(a.id, b.id),
  );
  const parts: T[][] = [];
  let last: number | null = null;
  for (const member of sorted) {
    const at = year(member);
    const apart = generation !== null && last !== null && at !== null && at - last > generation;
    if (parts.length === 0 || apart) parts.push([]);
    parts.at(-1)?.push(member);
    last = at ?? last;
  }
  return parts;
}

type Placed<T> = Omit<Decision, 'entity'> & { readonly cluster: Cluster<T> | null };

function place<T extends { readonly id: string }>(
  group: Group<T>,
  surer: readonly Cluster<T>[],
  book: Rulebook<T>,
): Placed<T> {
  const fitting = surer.filter(({ core }) => fits(group, core, book));
  const missing = book.traits.filter((_, index) => group.values[index] === null).map(({ name }) => name);
  const unknown = missing.length === 0 ? '' : `${missing.join(' and ')} unknown; `;
  const [only] = fitting;
  if (only && fitting.length === 1) {
    const short = shortFor(group, only.core, book);
    return {
      cluster: only,
      decision: 'only-fit',
      reason: `${unknown}${short}the only ${book.kind} of the name that fits`,
    };
  }
  const stands = book.stands(group.members[0] as T);
  if (!stands)
    return {
      cluster: null,
      decision: 'no-entity',
      reason: `${unknown}fits ${fitting.length || 'no'} known ${book.kind}`,
    };
  const cluster = { id: entityOf(group, book), core: group };
  if (fitting.length > 1)
    return {
      cluster,
      decision: 'several-fit',
      reason: `${unknown}fits ${fitting.length} of the name, so it stays apart`,
    };
  if (group.generation > 0)
    return {
      cluster,
      decision: 'another-generation',
      reason: `more than ${book.generation} years after others of the name (from ${group.from})`,
    };
  if (group.open > 0)
    return { cluster, decision: 'none-fits', reason: `${unknown}no other ${book.kind} of the name fits` };
  return { cluster, decision: 'alike', reason: `the same ${book.traits.map(({ name }) => name).join(', ')}` };
}

/** The key of the entity that a group makes if it stands alone. What leaves nothing open always does. */
export function entityOf<T>({ key, generation }: Pick<Group<T>, 'key' | 'generation'>, { kind }: Rulebook<T>): string {
  return keyOf(kind, key, generation);
}

/** Whether two groups could be one by their traits. */
export function alike<T>(group: Group<T>, core: Group<T>, { traits }: Rulebook<T>): boolean {
  return traits.every((trait, index) => agree(group.values[index] ?? null, core.values[index] ?? null, trait));
}

function fits<T>(group: Group<T>, core: Group<T>, book: Rulebook<T>): boolean {
  if (group.tag !== core.tag && group.tag !== null && core.tag !== null) return false;
  if (!alike(group, core, book)) return false;
  if (book.generation === null || group.from === null || core.from === null) return true;
  return (
    group.from - (core.until ?? core.from) <= book.generation &&
    core.from - (group.until ?? group.from) <= book.generation
  );
}

function agree<T>(a: string | null, b: string | null, { standsFor }: Trait<T>): boolean {
  if (a === null || b === null || a === b) return true;
  return standsFor !== undefined && (standsFor(a, b) ?? standsFor(b, a)) !== undefined;
}

function shortFor<T>(group: Group<T>, core: Group<T>, { traits }: Rulebook<T>): string {
  const words = traits.flatMap(({ standsFor }, index) => {
    const [a, b] = [group.values[index] ?? null, core.values[index] ?? null];
    return a === null || b === null || a === b ? [] : (standsFor?.(a, b) ?? standsFor?.(b, a) ?? []);
  });
  return words.length === 0 ? '' : `${words.join('; ')}; `;
}

/** By code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
