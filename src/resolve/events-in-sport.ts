import { distanceNeedsName, eventsOf } from '../knowledge/events.ts';
import type { Mention, Values } from '../mentions/mention.ts';

type EventValue = Values['event'];

/** Sports whose women and men have one event each, which is hardly ever named: "the Women's Short Program". */
const ONE_EVENT: ReadonlyMap<string, string> = new Map([['figure skating', 'Singles']]);

/**
 * Mentions with every event in the sense of the release's sport: of figure skating, "Singles" are figure skating's and
 * "the Women's" is the Women's Singles.
 */
export function eventsInSport(mentions: readonly Mention[], sport: string | null): Mention[] {
  return mentions.map((mention): Mention => {
    if (mention.kind !== 'event' || sport === null || mention.value.sport !== null) return mention;
    return { ...mention, value: inSport(mention.value, sport) };
  });
}

function inSport(value: EventValue, sport: string): EventValue {
  const only = ONE_EVENT.get(sport);
  if (value.name !== null) return isEventOf(value, sport) ? { ...value, sport } : value;
  const single = only !== undefined && (value.gender === 'men' || value.gender === 'women');
  return single ? { ...value, name: only, sport } : value;
}

/** The sport has an event of the name; in sports that need more than a distance, a distance is half of one. */
function isEventOf({ name, distance }: EventValue, sport: string): boolean {
  const half = distanceNeedsName(sport) && distance !== null && /^\d[\dx.]*k?m$/.test(name ?? '');
  return half || eventsOf((name ?? '').replace(/^\d[\dx.]*k?m /, '')).some((row) => row.sport === sport);
}
