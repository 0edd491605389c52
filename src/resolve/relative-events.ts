import { distanceNeedsName } from '../knowledge/events.ts';
import { isEventDistance } from '../knowledge/sports.ts';
import { type Mention, ofKind, type Relative, type Values } from '../mentions/mention.ts';

type EventMention = Mention<'event'>;
type EventValue = Values['event'];

/**
 * Mentions with every event that is named by another one under its own distance: "twice the distance" after the 1500m
 * is the 3000m, "the shorter race" the 500m where the text tells of a 500m and a 5000m. What cannot be told is no event;
 * nor is "the same distance" in another sentence, where it is of whichever is spoken of.
 */
export function relativeEvents(mentions: readonly Mention[], sport: string | null, text: string): Mention[] {
  const events = ofKind(mentions, 'event').filter(({ value }) => value.distance !== null && !value.team);
  return mentions.flatMap((mention): Mention[] => {
    if (mention.kind !== 'event' || mention.value.relative === undefined) return [mention];
    const { relative } = mention.value;
    const base = events.findLast(({ end }) => end <= mention.start);
    if (!base || (relative === 1 && ENDS_SENTENCE.test(text.slice(base.end, mention.start)))) return [];
    const value = resolved(base.value, relative, events, sport);
    return value ? [{ ...mention, value }] : [];
  });
}

const ENDS_SENTENCE = /[.!?]["”’)]*\s/u;

function resolved(
  base: EventValue,
  relative: Relative,
  events: readonly EventMention[],
  sport: string | null,
): EventValue | null {
  if (base.distance === null || base.name === null) return null;
  if (relative === 1) return { ...base, gender: null };
  const distance = typeof relative === 'number' ? base.distance * relative : beside(relative, base.distance, events);
  const own = sport ?? base.sport;
  if (distance === null || !isEventDistance(distance, own)) return null;
  const named = events.find(({ value }) => value.distance === distance)?.value;
  return named
    ? { ...named, gender: null }
    : { ...base, gender: null, distance, name: nameOf(base.name, distance, own) };
}

/** The one distance the text tells of that is longer or shorter than all others; none where that is the one at hand. */
function beside(relative: Relative, at: number, events: readonly EventMention[]): number | null {
  const all = [...new Set(events.flatMap(({ value }) => value.distance ?? []))];
  if (all.length < 2) return null;
  const wanted = relative === 'longer' ? Math.max(...all) : Math.min(...all);
  return wanted === at && all.length > 2 ? null : wanted;
}

/** The stroke stays the same, the unit too; elsewhere the way to cover the distance is another event's matter. */
function nameOf(name: string, distance: number, sport: string | null): string {
  const [, unit = 'm', format = ''] = /^[\d.]+(k?m)(?: (.+))?$/.exec(name) ?? [];
  const figure = unit === 'km' ? `${distance / 1000}km` : `${distance}m`;
  return sport !== 'cross-country skiing' && distanceNeedsName(sport) && format !== '' ? `${figure} ${format}` : figure;
}
