import { areOne, isForTwo } from '../../discourse/event-kinds.ts';
import { sectionAt } from '../../discourse/sections.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { PersonEntity } from '../../resolve/entities.ts';
import { compatriots } from '../compatriots.ts';
import type { Competitor, EventKey } from '../draft.ts';
import type { Page } from '../page.ts';
import { pairAt } from '../pairs.ts';
import { statementAt } from '../statement-at.ts';
import { type Contender, contendersIn, jointOf } from './contenders.ts';
import { eventOfLine, type Heading } from './heading.ts';

/**
 * Who a nation stands for in an event for one or two ("Result: LTU, SUI, NZL", "The Latvians were timed in"): the one
 * athlete, or the two, of the nation that the section has spoken of. Null for teams, and where it names nobody, or more.
 *
 * @param at where the nation stands in for them
 */
export function crewOf(page: Page, at: number, code: string, event: EventKey): Competitor | null {
  const two = isForTwo(event);
  if (event.team && !two) return null;
  const section = sectionAt(page.discourse.sections, at);
  const all = (compatriots(page).get(code) ?? []).filter(
    ({ competes, role, gender, mentions }) =>
      competes &&
      role === null &&
      (gender === null || event.gender === null || event.gender === 'mixed' || gender === event.gender) &&
      mentions.some(({ start }) => start >= section.start && start < section.end),
  );
  const named = all.filter(({ mentions }) => mentions.some(({ start }) => start >= section.start && start < at));
  // "Romania won. — Gold: A, B": named only later.
  const crew = named.length > 0 ? named : all;
  const [first] = crew;
  if (!first || crew.length !== (two ? 2 : 1) || isToldOfElsewhere(page, first, at, event)) return null;
  return two ? { kind: 'pair', members: crew } : { kind: 'athlete', person: first };
}

/** "Lind and Falk won the pair. … In the double the Swedes were third": who was told of in another race is not meant. */
function isToldOfElsewhere(page: Page, { mentions }: PersonEntity, at: number, event: EventKey): boolean {
  const told = mentions.findLast(({ start }) => start < at);
  const statement = told && statementAt(page, told.start);
  const of = statement && page.discourse.eventAt(statement, told.start)?.value;
  return of !== null && of !== undefined && of.name !== event.name;
}

/**
 * The crew that a figure's owner is of, in an event for two: "The Latvians were timed in", "third were Lind and Falk (+0.187)".
 */
export function crewOr(
  page: Page,
  { start, end }: Range,
  own: Competitor | null,
  event: EventKey | null,
): Competitor | null {
  if (own?.kind === 'athlete' && event && isForTwo(event)) return pairAt(page, own, end) ?? own;
  if (own?.kind !== 'nation' || !areOne(event, page.header.sport)) return own;
  return (event && crewOf(page, start, own.code, event)) ?? pairAt(page, own, start) ?? own;
}

/** "1 Netherlands (A, B) 6:48.20", "2 USA 2 (A, B)": the two in the brackets right behind a nation are its crew in an event for two. */
export function crewBehind(page: Page, { end }: Range, event: EventKey): Competitor | null {
  const brackets = isForTwo(event) ? BEHIND_NATION.exec(page.reading.text.slice(end, end + LONGEST_CREW)) : null;
  if (!brackets) return null;
  const inside = { start: end, end: end + brackets[0].length };
  const members = ofKind(within(page.mentions, inside), 'person').flatMap((name) => page.people.of(name) ?? []);
  return members.length === 2 ? { kind: 'pair', members } : null;
}

/** The competitors of a stretch of a line, crews where the event of the line is for those: "1. A and B", "2. C, D, E and F". */
export function contendersOf(
  page: Page,
  block: Block,
  heading: Heading,
  own: Mention<'event'> | null,
  range: Range,
): Contender[] {
  const named = contendersIn(page, range, heading.gender);
  if (named.length < 2) return named;
  const joint = jointOf(eventOfLine(page, block, heading, own, { competitor: null }), page.header.sport);
  return joint === 'any' ? contendersIn(page, range, heading.gender, joint) : named;
}

/** The second crew of a nation has a number or a letter. */
const BEHIND_NATION = /^(?: ?(?:[1-4]|I{1,3}|[A-D]))? \(([^()]*)\)/;

/** Two names and what stands around them. */
const LONGEST_CREW = 90;
