import { eventName, isMixedByNature, splitEventName } from '../knowledge/events.ts';
import type { Gender, Mention } from '../mentions/mention.ts';
import type { EventKey } from '../resolve/entities.ts';

/** The canonical event of a name and a gender: "Women's 1500m", "Mixed Relay", "Pairs". */
export function eventKey(value: Mention<'event'>['value'], gender: Gender | null): EventKey | null {
  if (value.name === null) return null;
  const whose = isMixedByNature(value.name) ? null : (value.gender ?? gender);
  return {
    name: eventName(whose, value.name),
    sport: value.sport,
    gender: whose,
    distance: value.distance,
    team: value.team,
  };
}

/** The same event of women or men: "Men's Marathon" under a heading "Women"; an event mixed by nature stays as it is. */
export function withGender(event: EventKey, gender: Gender | null): EventKey {
  if (gender === null || event.gender === gender) return event;
  const { name } = splitEventName(event.name);
  return eventKey({ ...event, name, gender, division: null }, gender) ?? event;
}

/** "Women's 500m" is called "500m", "Women's 1500m" is not. */
export const isCalled = (event: EventKey, name: string): boolean =>
  event.name === name || event.name.endsWith(` ${name}`);
