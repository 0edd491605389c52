import type { Hint } from '../../discourse/discourse.ts';
import { eventKey } from '../../discourse/event-key.ts';
import { isPartOf, partsOf } from '../../knowledge/event-parts.ts';
import { eventName, splitEventName } from '../../knowledge/events.ts';
import { overFigures } from '../../language/figures.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Competitor, EventKey } from '../draft.ts';
import { eventOfMetres } from '../metres.ts';
import type { Page } from '../page.ts';
import { FIGURE } from './figure.ts';
import type { Mark, RecordReference } from './reference.ts';
import { COUNT, PLURAL } from './status/words.ts';

/** Between a record and the event it is of: "in the", "over", "in the sixth pair of the". */
const LEADS_TO_EVENT = overFigures(
  new RegExp(
    String.raw`^(?: times?| marks?|[ -]?holders?)?(?: of ${FIGURE})?(?: (?:set |held )?by [^,;:()]{2,40})?(?: \([A-Z]{3}\))?(?: in (?:the )?(?:qualifying|qualification|heats?|semi-?finals?|final))? (?:in|over|for|at|on|of)(?: the)?(?: (?:[\p{L}\d’'-]+ ){1,4}of(?: the)?)? $`,
    'u',
  ),
);

/** Between an event and its record: "the 1500m world", "the 1500m with a new". */
const ENDS_EVENT = /^ (?:(?:in|with|by setting) )?(?:an? )?(?:new )?$/u;

/** The event named with a record itself: "a 1500m track record", "a track record in the 1500m". */
export function eventBeside(page: Page, { chain, statement }: RecordReference): Mention<'event'> | null {
  const { text } = page.reading;
  const { sentence } = statement;
  const events = within(ofKind(page.mentions, 'event'), sentence).filter(({ value }) => value.name !== null);
  const inside = events.find(({ start, end }) => start >= chain.start && end <= chain.end);
  if (inside) return inside;
  const behind = events.find(({ start }) => start >= chain.end);
  if (behind && LEADS_TO_EVENT.test(text.slice(chain.end, behind.start))) return behind;
  return events.find(({ end }) => end <= chain.start && ENDS_EVENT.test(text.slice(end, chain.start))) ?? null;
}

/** Another event has been named since the record was told. */
export function isParted(page: Page, { antecedent, start }: RecordReference): boolean {
  const from = antecedent?.statement.sentence.end ?? start;
  return within(ofKind(page.mentions, 'event'), { start: from, end: start }).some(({ value }) => value.name !== null);
}

/** The event named beside a record; else that of the mark, unless the holder cannot start there; else of the place. */
export function eventOf(
  page: Page,
  reference: RecordReference,
  competitor: Competitor | null,
  mark: Mark | null,
): EventKey | null {
  const beside = eventBeside(page, reference);
  const at = (position: number, hint: Hint) =>
    page.discourse.eventAt(reference.statement, position, hint)?.value ?? null;
  if (beside) return itself(beside, at(beside.start, competitor?.kind === 'nation' ? {} : { competitor }));
  if (!mark && isCounted(page, reference)) return null;
  const sex = competitor?.kind === 'athlete' ? competitor.person.gender : null;
  const gender = mark?.event?.gender ?? null;
  const fits = sex === null || gender === null || gender === 'mixed' || gender === sex;
  const { antecedent } = reference;
  if (!mark && antecedent && !isParted(page, reference))
    return at(eventBeside(page, antecedent)?.start ?? antecedent.start, { competitor });
  if (mark && isInMetres(mark))
    return mark.event ?? eventOfMetres(page, reference.statement, reference.start, competitor);
  if (!mark?.event || !fits) return at(reference.start, { competitor });
  const event = ofPart(mark, mark.event);
  page.observe?.({ question: 'event', at: reference, by: 'event/of-mark', answer: event.name, from: mark });
  return event;
}

/** "broke two more track records": of several events, whichever is told beside. */
function isCounted({ reading: { text } }: Page, { start, end, chain }: RecordReference): boolean {
  return PLURAL.test(text.slice(start, end)) && COUNT.test(text.slice(Math.max(0, chain.start - 60), chain.start));
}

/** "broke her record with 4.83m": a record of no race. */
const isInMetres = ({ draft }: Mark): boolean => 'unit' in draft && draft.unit === 'metres';

/** The records of a decathlon's long jump are those of the long jump. */
function itself({ value }: Mention<'event'>, event: EventKey | null): EventKey | null {
  const whole = event && splitEventName(event.name).name;
  return whole && isPartOf(value.name ?? '', whole) ? eventKey(value, event.gender) : event;
}

/** So is that of a mark whose round is a part of its event. */
function ofPart({ draft }: Mark, event: EventKey): EventKey {
  const round = 'round' in draft && typeof draft.round === 'string' ? draft.round.toLowerCase() : null;
  const part = partsOf(splitEventName(event.name).name).find((name) => name.toLowerCase() === round);
  return part ? { ...event, name: eventName(event.gender, part), distance: metresIn(part) } : event;
}

/** "110m Hurdles" is 110 metres; a jump or throw has no distance. */
function metresIn(part: string): number | null {
  const metres = /^\d+(?=m\b)/.exec(part)?.[0];
  return metres ? Number(metres) : null;
}

/** Marks that can be of a record: where an event is named with the record, not those of another event. */
export function marksOfEvent(page: Page, reference: RecordReference, marks: readonly Mark[]): Mark[] {
  const beside = eventBeside(page, reference);
  const event = beside && page.discourse.eventAt(reference.statement, beside.start)?.value;
  return marks.filter((mark) => !event || !mark.event || sameRace(mark.event, event));
}

/** Alike but for a gender that one of them does not tell. */
const sameRace = (a: EventKey, b: EventKey): boolean =>
  a.name === b.name || a.name.endsWith(` ${b.name}`) || b.name.endsWith(` ${a.name}`);
