import { PARA_CLASS } from './para-classes.ts';

/**
 * Groups that have races of their own, as programmes write them between whose race it is and the race: by age ("Men's Junior
 * Keirin"), in wheelchairs, of all classes at once, or by grade, as rowers' national championships have them.
 *
 * Sources: UCI, World Athletics, World Rowing and World Para Athletics, programmes of 2015 to 2026; Rowing New Zealand and
 * Rowing Australia, grades of the national championships.
 */
const GROUPS: readonly string[] = [
  'intermediate',
  'junior',
  'masters',
  'novice',
  'premier',
  'universal',
  'wheelchair',
  'youth',
];

/** A group as it is written between whose race it is and the race; an age may be spelled "U23", "u-23", "under-23". */
export const RACE_GROUP = `(?:${GROUPS.join('|')}|u-?\\d\\d|under-\\d\\d)`;

const named = (group: string): string => group.charAt(0).toUpperCase() + group.slice(1);

/** A class or group at the head of an event's name. */
export const EVENT_CLASS = `(?:${PARA_CLASS}|Multi-class|U\\d\\d|${GROUPS.map(named).join('|')})`;

const GROUP_AHEAD = new RegExp(`^(?<group>${EVENT_CLASS}(?: ${EVENT_CLASS})?)(?= |$)`, 'u');

/** The class or group that the name of an event begins with; "" where it has none. */
export function eventClassOf(name: string | null): string {
  return GROUP_AHEAD.exec(name ?? '')?.groups?.group ?? '';
}
