import { isPart, isPartOf } from '../knowledge/event-parts.ts';
import { soleGender, splitEventName } from '../knowledge/events.ts';
import type { Mention } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import type { EventKey } from '../resolve/entities.ts';
import { type Section, sectionAt } from './sections.ts';

type EventMention = Mention<'event'>;

/**
 * The combined event that an event at a position is a part of: the last one the section told of in front of it, as long
 * as nothing but parts came since. Words for whose race it is, "the women's 800m", name an event of its own, unless they
 * stand under the heading of the combined one.
 */
export function wholeOf(
  part: EventKey,
  mention: EventMention | null,
  position: number,
  sections: readonly Section[],
  events: readonly EventMention[],
): EventMention | null {
  const { name } = splitEventName(part.name);
  const said = mention !== null && mention.value.gender !== null && soleGender(mention.value.sport, name) === null;
  const section = sectionAt(sections, position);
  for (const event of within(events, { start: section.start, end: position }).toReversed()) {
    const other = event.value.name ?? '';
    if (isPartOf(name, other)) {
      const under = section.heading !== null && event.start < section.heading.end;
      const sides = event.value.gender !== null && part.gender !== null && event.value.gender !== part.gender;
      return sides || (said && !under) ? null : event;
    }
    if (other !== name && !isPart(other)) return null;
  }
  return said ? null : wholeOfParts(part, section, events);
}

/** A section that tells of nothing but three races and throws or more of a combined event named elsewhere. */
function wholeOfParts({ gender }: EventKey, section: Section, events: readonly EventMention[]): EventMention | null {
  const told = new Set(within(events, section).flatMap(({ value }) => value.name ?? []));
  if (told.size < MANY) return null;
  const wholes = events.filter(({ value }) => {
    const own = value.gender ?? soleGender(value.sport, value.name ?? '');
    return own === gender && [...told].every((name) => name === value.name || isPartOf(name, value.name ?? ''));
  });
  return new Set(wholes.map(({ value }) => value.name)).size === 1 ? (wholes[0] ?? null) : null;
}

/** Parts that nobody tells of together without meaning the whole. */
const MANY = 3;
