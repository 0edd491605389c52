import { eventKey } from '../discourse/event-key.ts';
import { eventsOf, NAMED_EVENTS, type NamedEvent, splitEventName } from '../knowledge/events.ts';
import { anyOf, WORD_END, WORD_START } from '../knowledge/words.ts';
import { type Gender, ofKind } from '../mentions/mention.ts';
import type { EventKey } from './draft.ts';
import type { Page } from './page.ts';

/** The same event of women or men: "Men's Marathon" under a heading "Women". */
export function withGender(event: EventKey, gender: Gender | null): EventKey {
  if (gender === null || event.gender === gender || event.gender === null) return event;
  const { name } = splitEventName(event.name);
  return eventKey({ ...event, name, gender, division: null }, gender) ?? event;
}

/** Events whose winner several distances or parts decide by points. */
const OVERALL: readonly NamedEvent[] = NAMED_EVENTS.filter(
  (row) => row.measure === 'points' && row.sport === 'speed skating',
);

const OVERALL_NAMES = new RegExp(
  `${WORD_START}(?<name>${anyOf(OVERALL.flatMap((row) => [row.name, ...row.phrasings]))})${WORD_END}`,
  'iu',
);

/**
 * The event that a final classification over several distances is of: named by the competition ("World Sprint
 * Championships"), else the first one that the text speaks of.
 */
export function overallEvent(page: Page, gender: Gender | null): EventKey | null {
  const named = OVERALL_NAMES.exec(page.header.competition ?? '')?.groups?.name;
  const ofCompetition = named === undefined ? undefined : eventsOf(named).find((row) => OVERALL.includes(row));
  if (ofCompetition) return keyOf(ofCompetition, gender);
  for (const { value } of ofKind(page.mentions, 'event')) {
    if (value.sport !== null && value.sport !== 'speed skating') continue;
    const row = OVERALL.find(({ name }) => name === value.name);
    if (row) return keyOf(row, gender);
  }
  return null;
}

function keyOf({ name, sport }: NamedEvent, gender: Gender | null): EventKey | null {
  return eventKey({ gender, name, sport, distance: null, team: false, division: null }, gender);
}
