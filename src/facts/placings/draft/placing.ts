import { areOne, canEnter, isForPairs, isForTwo } from '../../../discourse/event-kinds.ts';
import { genderOf, genderOfMember } from '../../../discourse/genders.ts';
import type { RefusalCode } from '../../../discourse/observer.ts';
import type { Group } from '../../../frames/groups.ts';
import { clauseAt, type Statement } from '../../../frames/statement.ts';
import { type Gender, ofKind } from '../../../mentions/mention.ts';
import { within } from '../../../read/ranges.ts';
import { asOne, forEvent, nameOf, nationOf, pairOf, sameCompetitor } from '../../competitors.ts';
import type { Competitor, Draft, EventKey } from '../../draft.ts';
import type { Page } from '../../page.ts';
import { asPair, crewAt } from '../../pairs.ts';
import { crewOf } from '../../rows/crew.ts';
import { earlierAt } from '../when/earlier.ts';
import { eventOf, eventsOf, PAIRED } from './event.ts';
import type { Told } from './told.ts';

export interface PlacingDraft extends Draft {
  readonly competitor: Competitor;
  readonly event: EventKey | null;
  readonly rank: number;
  readonly current: boolean;
  readonly competition: string | null;
  readonly round: string | null;
}

/** A place of everyone in the group; of its team or pair, where the event is for those. */
export function placingsOf(page: Page, told: Told, group: Group): PlacingDraft[] {
  const two = pairOf(group);
  if (two && isPair(page, told, group)) return placing(page, told, two);
  const team = asOne(group.members) ?? asTeamOf(group) ?? pairOf(group);
  const event = team ? eventOf(page, told, team) : null;
  const pair = team?.kind === 'pair' ? team : pairOf(group);
  if (pair && areOne(event, page.header.sport)) return placing(page, told, pair);
  if (team && team.kind !== 'pair' && (group.members.length === 1 || event?.team)) return placing(page, told, team);
  const genders = gendersApart(page, told, group);
  return group.members.flatMap((member, index) => {
    const own = eventsOf(page, told, group)?.[index];
    const gender = genders?.[index];
    return placing(page, { ...told, ...(own && { near: own }), ...(gender && { gender }) }, member.competitor);
  });
}

/**
 * "The Canadian men and the Russian ladies won the Team Sprints": each of their own gender, where the event names none.
 */
function gendersApart(page: Page, { statement, at }: Told, { members }: Group): readonly Gender[] | null {
  const genders = members.flatMap((member) => genderOfMember(member) ?? []);
  const apart = genders.length === members.length && new Set(genders).size > 1;
  const named = within(ofKind(page.mentions, 'event'), clauseAt(statement, at.start));
  return apart && named.every(({ value }) => value.gender === null) ? genders : null;
}

/** "the trio of A, B and C (GBR)": the team of the one nation that is known of them. */
function asTeamOf({ members }: Group): Competitor | null {
  const codes = new Set(members.flatMap(({ competitor }) => nationOf(competitor) ?? []));
  const [code] = codes;
  return members.length > 2 && code !== undefined && codes.size === 1 ? { kind: 'nation', code } : null;
}

/** A nation has no place in an athletes' event: the medal of one of its athletes is told elsewhere. */
function whyNoPlace(whom: Competitor, event: EventKey): RefusalCode | null {
  const alone = whom.kind === 'athlete' && event.team && !isForTwo(event);
  if (alone || !canEnter(whom, event)) return 'cannot-enter';
  return whom.kind === 'athlete' && isForPairs(event) ? 'alone-in-pairs' : null;
}

/** Who an athlete or a nation is in an event: a crew, a pair or a team. "European champion Lind" may have had another partner. */
function inEvent(
  page: Page,
  { statement, at, rule }: Told,
  competitor: Competitor,
  event: EventKey | null,
): Competitor {
  const crew = rule === 'placings/title-before' ? null : crewAt(page, competitor, event, at.end);
  const own = crew ?? forEvent(competitor, event) ?? competitor;
  if (own.kind !== 'nation') return own;
  const pair = asPair(page, own, event, at.end) ?? own;
  if (pair.kind !== 'nation' || !event || !isForTwo(event) || isSecondCrew(page, statement, pair)) return pair;
  return crewOf(page, at.start, pair.code, event) ?? pair;
}

/** "Germany 2 came third": whoever of the nation is named rowed in the first. */
const isSecondCrew = ({ reading: { text } }: Page, { groups }: Statement, crew: Competitor): boolean =>
  groups.some(({ members }) =>
    members.some(
      ({ competitor, end }) => sameCompetitor(competitor, crew) && SECOND_CREW.test(text.slice(end, end + 5)),
    ),
  );

const SECOND_CREW = /^ (?:[2-4]|I{2,3}|[BC])(?![\p{L}\d.:])/u;

/** The place of one competitor, in every event the words join: "second in the 500m and the 1500m". */
export function placing(page: Page, told: Told, competitor: Competitor): PlacingDraft[] {
  const { statement, at, rule, rank } = told;
  const event = told.event === undefined ? eventOf(page, told, competitor) : told.event;
  const earlier = earlierAt(page, statement, at.start);
  const roundOf = (each: EventKey | null) =>
    told.overall ? null : (page.discourse.roundAt(statement, (told.near ?? at).start, each)?.value ?? null);
  const events =
    event && (!told.near || rule === 'placings/title-before') && told.event === undefined
      ? page.discourse.alongside(event, statement).filter(isOpenTo(competitor))
      : [];
  return (events.length > 1 ? events : [event]).flatMap((each) => {
    const whom = inEvent(page, told, competitor, each);
    const code = each && whyNoPlace(whom, each);
    if (each && code) {
      const values = { competitor: nameOf(whom) ?? '', event: each.name };
      page.observe?.({ question: 'place', at, by: rule, answer: null, refused: { code, values } });
      return [];
    }
    if (each && each !== event) page.observe?.({ question: 'event', at, by: 'event/alongside', answer: each.name });
    // The title of one athlete is of no relay.
    if (competitor.kind === 'athlete' && each?.team && rule === 'placings/new-title') return [];
    if (each && !earlier) page.discourse.note(whom, each);
    const when = { current: earlier === null, competition: earlier?.competition ?? null, round: roundOf(each) };
    return [
      { rule, certainty: 'stated' as const, evidence: [at], because: [], competitor: whom, event: each, rank, ...when },
    ];
  });
}

/** "the men's 100m butterfly and the women's 200m backstroke": an athlete starts in those of one gender. */
const isOpenTo = (competitor: Competitor) => {
  const own = genderOf(competitor);
  return ({ gender }: EventKey): boolean => own === null || gender === null || gender === 'mixed' || gender === own;
};

/** Two of a group who are one competitor of the event that is told of. */
export function isPair(page: Page, told: Told, group: Group): boolean {
  const two = pairOf(group);
  return two !== null && isOfPairs(page, told, two);
}

/**
 * Two named together are one where the event at hand is for pairs, or the sport has two skate or slide as one: nobody
 * shares a place without a word for it.
 */
function isOfPairs(page: Page, told: Told, two: Competitor): boolean {
  const event = PAIRED.has(page.header.sport ?? '')
    ? eventOf(page, told, two)
    : (page.discourse.eventAt(told.statement, (told.near ?? told.at).start)?.value ?? eventOf(page, told, two));
  return event ? isForTwo(event) : false;
}
