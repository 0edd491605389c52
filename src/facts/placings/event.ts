import type { Group } from '../../frames/groups.ts';
import { clauseAt } from '../../frames/statement.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { Competitor, EventKey } from '../draft.ts';
import { overallEvent } from '../overall.ts';
import type { Page } from '../page.ts';
import type { Told } from './placing.ts';

/** The event a place is in: named for it alone, the overall one, the one in front of its noun, else the discourse's. */
export function eventOf(page: Page, told: Told, competitor: Competitor): EventKey | null {
  const { statement, at, near, overall } = told;
  const gender = overall ? (page.discourse.genderAt(statement, at.start, { competitor })?.value ?? null) : null;
  const combined = overall && !near ? overallEvent(page, gender) : null;
  if (combined) {
    page.observe?.({ question: 'event', at, by: 'event/overall', answer: combined.name });
    return combined;
  }
  const attached = near ?? eventBefore(page, at) ?? at;
  const taken = attached === at ? eventsOfOthers(page, told) : [];
  const fits = (event: EventKey) => !taken.some(({ value }) => value.name !== null && event.name.endsWith(value.name));
  const decided =
    page.discourse.eventAt(statement, attached.start, { competitor, fits }) ??
    page.discourse.eventAt(statement, attached.start, { competitor });
  if (decided && attached !== at)
    page.observe?.({ question: 'event', at, by: 'event/attached', answer: decided.value.name, from: attached });
  return decided?.value ?? null;
}

/** Words between an event and the noun of a place it describes: "1000m World Cup win", "Pairs gold". */
const DESCRIBES = /^ (?:(?:World|Cup|Tour|Olympic|European|final) )*$/;

/** "1000m gold": the event right in front of the medal is the medal's. */
function eventBefore(page: Page, at: Range): Mention<'event'> | undefined {
  return ofKind(page.mentions, 'event').find(
    ({ end, value }) =>
      value.name !== null &&
      end < at.start &&
      end > at.start - 30 &&
      DESCRIBES.test(page.reading.text.slice(end, at.start)),
  );
}

/** In front of what somebody has besides: "added silver to go with her 1000m gold". */
const BESIDES =
  /\b(?:to go with|to (?:his|her|their|its)|in addition to|on top of|alongside|besides?|following|after)\b/i;

/** Events behind a place that describe another medal. */
function eventsOfOthers(page: Page, { statement, at }: Told): Mention<'event'>[] {
  const { end } = clauseAt(statement, at.start);
  const places = ofKind(page.mentions, 'place').filter((place) => place.start >= at.end && place.end <= end);
  return places.flatMap((place) => {
    const event = eventBefore(page, place);
    return event && event.start > at.end && BESIDES.test(page.reading.text.slice(at.end, event.start)) ? [event] : [];
  });
}

/**
 * "A and B won the 500m and 1000m respectively", "the Women's and Men's 500m respectively": the n-th event is the n-th
 * name's. Null where the sentence does not say so, or counts differ.
 */
export function eventsOf(page: Page, { statement }: Told, group: Group): Mention<'event'>[] | null {
  const { sentence } = statement;
  const genders = group.members.map(({ competitor }) => competitor.kind === 'athlete' && competitor.person.gender);
  const differ = new Set(genders).size === genders.length && genders.every(Boolean);
  if (!differ && !/\brespectively\b/.test(page.reading.text.slice(sentence.start, sentence.end))) return null;
  const events = ofKind(page.mentions, 'event').filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  return events.length === group.members.length ? events : null;
}
