import type { Mention } from '../mentions/mention.ts';
import type { EventKey } from '../resolve/entities.ts';
import type { Hint } from './hint.ts';

/** How the event of a position is found, in the order asked. */
export const EVENT_PREFERENCES = [
  'event/other-side',
  'event/figure-beside',
  'event/clause',
  'event/sentence',
  'event/sentence-ahead',
  'event/own-time',
  'event/turned',
  'event/paragraph',
  'event/section',
  'event/figure',
  'event/called',
  'event/topic',
  'event/ahead',
  'event/aside',
  'event/competitor',
  'event/release',
  'event/before',
  'event/sport',
] as const;
export type EventPreference = (typeof EVENT_PREFERENCES)[number];

/** Whether a preference leaves the passage of a position: for what a section is about as a whole, and further. */
export const isElsewhere = (by: string): boolean => by === 'event/topic' || FAR.has(by);

/** Those that leave the section of the position. */
const FAR: ReadonlySet<string> = new Set<EventPreference>([
  'event/competitor',
  'event/release',
  'event/before',
  'event/sport',
]);

export type Preference = readonly [by: EventPreference, candidates: () => readonly (Mention<'event'> | EventKey)[]];

/** The preferences to be asked, one list after the other; strictly: the competitor can enter the event. */
type Pass = readonly [preferences: readonly Preference[], strictly: boolean];

/**
 * What is around counts more than that a nation enters: in a section on individuals it is no team of another section.
 *
 * @param hint null where the competitor does not count
 */
export function passesOf(preferences: readonly Preference[], hint: Hint | null): Pass[] {
  if (hint === null) return [[preferences, false]];
  const near = hint.competitor?.kind === 'nation' ? preferences.filter(([by]) => !FAR.has(by)) : [];
  return [
    [near, true],
    [near, false],
    [preferences, true],
    [preferences, false],
  ];
}
