import { isPart, isPartOf } from '../knowledge/event-parts.ts';
import { splitEventName } from '../knowledge/events.ts';
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
  const section = sectionAt(sections, position);
  for (const event of within(events, { start: section.start, end: position }).toReversed()) {
    const other = event.value.name ?? '';
    if (isPartOf(name, other)) {
      const under = section.heading !== null && event.start < section.heading.end;
      const sides = event.value.gender !== null && part.gender !== null && event.value.gender !== part.gender;
      return sides || (mention?.value.gender && !under) ? null : event;
    }
    if (other !== name && !isPart(other)) return null;
  }
  return null;
}
