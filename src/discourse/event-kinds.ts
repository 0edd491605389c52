import { eventsOf, type NamedEvent, splitEventName } from '../knowledge/events.ts';
import { paraClassOf } from '../knowledge/para-classes.ts';
import type { Competitor, EventKey } from '../resolve/entities.ts';

/** Rows of the table that an event may be. Without a sport an event may be several sports'. */
export function kindsOfEvent(event: Pick<EventKey, 'name' | 'sport'>): readonly NamedEvent[] {
  const { name } = splitEventName(event.name);
  const classed = paraClassOf(name);
  // The class of a para event is no word of its own: a PR2 Double Sculls is one.
  const rows = eventsOf(classed === '' ? name : name.slice(classed.length).trim());
  return event.sport === null ? rows : rows.filter((row) => row.sport === event.sport);
}

/** Points decide the event, whichever of its sports it is. */
export function goesByPoints(event: EventKey): boolean {
  const rows = kindsOfEvent(event);
  return rows.length > 0 && rows.every((row) => row.measure === 'points');
}

/** Metres decide the event: a throw or a jump. */
export function goesByMetres(event: EventKey): boolean {
  return kindsOfEvent(event).some((row) => row.measure === 'metres');
}

/** Two athletes named together are one competitor of the event. */
export function isForPairs(event: EventKey): boolean {
  const rows = kindsOfEvent(event);
  return rows.length > 0 && rows.every((row) => row.entry === 'pair');
}

/** Two athletes named together are one competitor of the event, if not the nation they row for. */
export function isForTwo(event: EventKey): boolean {
  const rows = kindsOfEvent(event);
  return rows.length > 0 && rows.every(({ entry }) => entry === 'pair' || entry === 'crew');
}

/** Sports in which two named together sit on one sledge, whatever the words call the race. Source: FIL and IBSF, programmes. */
const SLEDGES: ReadonlySet<string> = new Set(['bobsleigh', 'luge']);

/** Two athletes named together are one competitor: by the event, or by the sport, where no event is told. */
export const areOne = (event: EventKey | null, sport: string | null): boolean =>
  event ? isForTwo(event) : sport !== null && SLEDGES.has(sport);

/** A competitor of this kind can start in the event: nations in team events, pairs in events for two. */
export function canEnter(competitor: Competitor, event: EventKey): boolean {
  if (competitor.kind === 'nation') return event.team;
  return competitor.kind === 'athlete' || isForTwo(event);
}
