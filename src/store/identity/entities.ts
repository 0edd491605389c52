import type { RowOf } from '../definition/index.ts';
import { compare } from './decide.ts';
import type { Descriptions, EntityKind } from './described.ts';

interface Entities {
  competition: RowOf<'competitions'>;
  event: RowOf<'events'>;
  athlete: RowOf<'athletes'>;
}

/** An entity in the words of everything decided to be it; the same whatever order that comes in. */
export const SUMMARIZE: {
  readonly [K in EntityKind]: (id: string, members: readonly Descriptions[K][]) => Entities[K];
} = {
  athlete(id, members) {
    const known = members.filter(({ competes }) => competes);
    const sorted = byYear(known.length > 0 ? known : members);
    const { name, family } = fullest(sorted);
    const years = sorted.flatMap(({ year }) => year ?? []);
    return {
      id,
      name,
      given: fullest(sorted.filter(({ given }) => given !== null))?.given ?? null,
      family,
      gender: first(sorted, ({ gender }) => gender),
      nation: first(sorted, ({ nation }) => nation),
      sport: first(sorted, ({ sport }) => sport),
      first_year: years.length === 0 ? null : Math.min(...years),
      last_year: years.length === 0 ? null : Math.max(...years),
    };
  },
  competition(id, members) {
    const sorted = byYear(members);
    return {
      id,
      name: fullest(sorted).name,
      year: first(sorted, ({ year }) => year),
      host: first(sorted, ({ host }) => host),
      sport: first(sorted, ({ sport }) => sport),
    };
  },
  event(id, members) {
    const sorted = byYear(members);
    const { name, team } = fullest(sorted);
    return {
      id,
      name,
      sport: first(sorted, ({ sport }) => sport),
      gender: first(sorted, ({ gender }) => gender),
      distance: first(sorted, ({ distance }) => distance),
      team,
    };
  },
};

/** The newest first. */
function byYear<T extends { readonly id: string; readonly year?: number | null }>(members: readonly T[]): T[] {
  return members.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || compare(a.id, b.id));
}

/** The one with the longest name; of those, the first. */
function fullest<T extends { readonly name: string }>(members: readonly T[]): T {
  return members.reduce((best, next) => (next.name.length > best.name.length ? next : best), members[0] as T);
}

function first<T, V>(members: readonly T[], read: (of: T) => V | null): V | null {
  for (const member of members) {
    const value = read(member);
    if (value !== null) return value;
  }
  return null;
}
