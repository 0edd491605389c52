import { eventKey } from '../discourse/event-key.ts';
import { NAMED_EVENTS, type NamedEvent } from '../knowledge/events.ts';
import { hasOverallTitle, overallOfChampionship } from '../knowledge/overall-championships.ts';
import { type Gender, type Mention, ofKind } from '../mentions/mention.ts';
import { oncePer } from '../read/once.ts';
import type { EventKey } from './draft.ts';
import type { Page } from './page.ts';

/** Events whose winner several distances decide by points. */
const OVERALL: readonly NamedEvent[] = NAMED_EVENTS.filter(
  (row) => row.measure === 'points' && row.sport === 'speed skating',
);

/**
 * The event that a final classification over several distances is of: the competition's own ("World Sprint
 * Championships"), else the first one that the text speaks of.
 */
export function overallEvent(page: Page, gender: Gender | null): EventKey | null {
  const row = overallOf(page);
  return row ? keyOf(row, gender) : null;
}

const overallOf = oncePer((page: Page) => {
  if (hasTitleBeside(page)) return SHORT_TRACK;
  if (!isOfSkating(page)) return undefined;
  const own = combinedOf(page);
  const named = ofKind(page.mentions, 'event').find(({ value }) => isOverallName(value));
  return OVERALL.find(({ name }) => name === (own ?? named?.value.name));
});

const SHORT_TRACK = { name: 'Overall', sport: 'short track' };

/** Short track: the championship has an overall title beside the medals of its distances. */
export const hasTitleBeside = oncePer(
  ({ header: { sport, competition }, date, reading }: Page): boolean =>
    sport === 'short track' &&
    hasOverallTitle(competition, date === null ? null : Number(date.slice(0, 4)), reading.text),
);

/** The combination that the release's own competition is decided over. */
export function combinedOf(page: Page): string | null {
  if (!isOfSkating(page)) return null;
  const year = page.date === null ? null : Number(page.date.slice(0, 4));
  return overallOfChampionship(page.header.competition ?? '', year);
}

/** Titles of other sports are of single events; where no sport is known the words may be of speed skating. */
const isOfSkating = ({ header: { sport } }: Page): boolean => sport === null || sport === 'speed skating';

/** The name of an event decided over several distances: "Allround", "Sprint". */
export const isOverallName = ({ name, sport }: Mention<'event'>['value']): boolean =>
  (sport === null || sport === 'speed skating') && OVERALL.some((row) => row.name === name);

function keyOf({ name, sport }: Pick<NamedEvent, 'name' | 'sport'>, gender: Gender | null): EventKey | null {
  return eventKey({ gender, name, sport, distance: null, team: false, division: null }, gender);
}
