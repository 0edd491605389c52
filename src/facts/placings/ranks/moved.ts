import type { Group } from '../../../frames/groups.ts';
import type { Item } from '../../../frames/items.ts';
import { isMention, isWord } from '../../../frames/statement.ts';
import { groupsAfter, type Place } from '../draft/place.ts';

/** Verbs that put their object into a place. */
const MOVES: ReadonlySet<string> = new Set(
  'bump consign demote force keep knock leave lift move nudge promote push relegate'.split(' '),
);
/** Verbs that give their first object the second. */
const GIVES: ReadonlySet<string> = new Set('give hand earn get bring win secure net seal gift award'.split(' '));

/** The head word of the verb in front of a place. */
const headOf = ({ verb }: Place): string => verb?.sense.verb.split(' ')[0] ?? '';

/** "moved past X into second": the place is of who passed. */
export const isPassed = ({ verb }: Place): boolean => verb?.sense.verb.endsWith(' past') ?? false;

/** "moved X up to bronze", "relegated X to silver", "leaving X in fourth". */
export function movedTo(place: Place): Group | undefined {
  const { statement, mention, verb } = place;
  return verb && MOVES.has(headOf(place)) && !isPassed(place)
    ? groupsAfter(statement, verb.end, mention.start).at(-1)
    : undefined;
}

/** "earned him the bronze", "gave Canada gold": somebody between the verb and the place, articles aside. */
export function indirectObject(place: Place): Group | undefined {
  const { statement, mention, verb } = place;
  const group = verb && GIVES.has(headOf(place)) ? groupsAfter(statement, verb.end, mention.start)[0] : undefined;
  if (!verb || !group || group.preposition !== null) return undefined;
  const loose = statement.items.slice(group.last + 1).filter((item) => item.start < mention.start);
  const first = statement.items[statement.items.indexOf(verb) + 1];
  const adjoins = first !== undefined && first.start <= group.start && group.start - verb.end < 30;
  const isLoose = (item: Item) =>
    isWord(item) ? item.sense === null : isMention(item) && ABOUT.has(item.mention.kind);
  return adjoins && loose.every(isLoose) ? group : undefined;
}

/** What may tell which place it was: "earned him the Women's 1500m gold". */
export const ABOUT: ReadonlySet<string> = new Set(['event', 'competition', 'nation']);
