import { FACT_LISTS } from '../schema/integrity.ts';
import type { List } from './comparable.ts';

/** Ids are unique within a space, and keys of entries point into one. */
export type Space = 'competitions' | 'events' | 'nations' | 'people' | 'facts';

/** The keys that hold ids. Objects below an entry (the cells of a result) hold `facts` alone. */
const KEYS: Readonly<Record<string, Space>> = {
  competitor: 'people',
  holder: 'people',
  speaker: 'people',
  replacement: 'people',
  members: 'people',
  substitutes: 'people',
  event: 'events',
  because: 'facts',
  facts: 'facts',
};

/** Only the head names its competition by an id; that of a placing is in words. */
const HEAD_KEYS: Readonly<Record<string, Space>> = { competition: 'competitions' };

/** The space of the ids of a list. */
export function spaceOf(list: List): Space {
  if (list === 'competitions' || list === 'events' || list === 'nations') return list;
  return list === 'athletes' || list === 'people' || list === 'teams' ? 'people' : 'facts';
}

/** Whether the entries of a list are what facts are about, not facts. */
export function holdsEntities(list: List): boolean {
  const holdsFacts = (FACT_LISTS as readonly string[]).includes(list);
  return !holdsFacts && list !== 'release' && list !== 'results' && list !== 'problems';
}

/** What the ids of one output are called in another. */
export class Ids {
  readonly #ids = new Map<string, string>();

  set(space: Space, id: string, as: string): void {
    this.#ids.set(keyOf(space, id), as);
  }

  get(space: Space, id: string): string | undefined {
    return this.#ids.get(keyOf(space, id));
  }
}

/** An id with its space, as one key. */
export function keyOf(space: Space, id: string): string {
  return `${space} ${id}`;
}

/** The entities that an entry names, as keys. */
export function entitiesNamedBy(entry: object): string[] {
  const keys = keysOf(entry);
  return Object.entries(entry).flatMap(([key, value]) => {
    const space = keys[key];
    return space === undefined || space === 'facts' ? [] : [value ?? []].flat().map((id) => keyOf(space, String(id)));
  });
}

/** The entry with the ids it holds as they are called elsewhere. Facts that are not there are left out. */
export function withReferences<T extends object>(entry: T, ids: Ids): T {
  const keys = keysOf(entry);
  const renamed = Object.entries(entry).map(([key, value]) => [key, rename(value, keys[key], ids)]);
  return Object.fromEntries(renamed) as T;
}

function rename(value: unknown, space: Space | undefined, ids: Ids): unknown {
  if (space === 'facts') return (value as string[]).flatMap((id) => ids.get(space, id) ?? []);
  if (space !== undefined && Array.isArray(value)) return value.map((id) => ids.get(space, id) ?? id);
  if (space !== undefined && value !== null) return ids.get(space, String(value)) ?? value;
  const isCell = typeof value === 'object' && value !== null && 'facts' in value;
  return isCell ? withReferences(value, ids) : value;
}

function keysOf(entry: object): Readonly<Record<string, Space>> {
  return 'competition' in entry && !('id' in entry) ? HEAD_KEYS : KEYS;
}
