import type { Group } from '../../frames/groups.ts';
import type { Statement } from '../../frames/statement.ts';
import type { Range } from '../../read/reading.ts';
import { asOne, forEvent } from '../competitors.ts';
import type { Competitor, Draft, EventKey } from '../draft.ts';
import { overallEvent, withGender } from '../overall.ts';
import { canEnter, isForPairs } from '../../discourse/event-kinds.ts';
import { type Gender, ofKind } from '../../mentions/mention.ts';
import type { Page } from '../page.ts';
import { earlierAt } from './earlier.ts';

export interface PlacingDraft extends Draft {
  readonly competitor: Competitor;
  readonly event: EventKey | null;
  readonly rank: number;
  readonly current: boolean;
  readonly competition: string | null;
  readonly round: string | null;
}

/** What a sentence tells of a place: where, by which rule, and which rank. */
export interface Told {
  readonly statement: Statement;
  readonly at: Range;
  readonly rule: string;
  readonly rank: number;
  /** Over all distances of the competition, not in one. */
  readonly overall?: boolean;
}

/** A place of everyone in the group; of its team, where the event is a team's. */
export function placingsOf(page: Page, told: Told, group: Group): PlacingDraft[] {
  const team = asOne(group.members);
  const event = team ? eventTold(page, told, team) : null;
  if (team && (group.members.length === 1 || event?.team)) return placing(page, told, team);
  return group.members.flatMap((member, index) => placing(page, told, member.competitor, genderByOrder(page, told, group, index)));
}

/** The place of one competitor, in every event the words join: "second in the 500m and the 1500m". */
export function placing(page: Page, told: Told, competitor: Competitor, gender: Gender | null = null): PlacingDraft[] {
  const { statement, at, rule, rank } = told;
  const found = eventTold(page, told, competitor);
  const event = found && gender ? withGender(found, gender) : found;
  const earlier = earlierAt(page, statement, at.start);
  const round = page.discourse.roundAt(statement, at.start)?.value ?? null;
  const events = event && !gender ? page.discourse.alongside(event, statement) : [];
  return (events.length > 1 ? events : [event]).flatMap((each) => {
    const whom = forEvent(competitor, each);
    // A nation has no place in an athletes' event: the medal of one of its athletes is told elsewhere.
    if (!whom || (each && !canEnter(whom, each)) || (whom.kind === 'athlete' && each && isForPairs(each))) return [];
    if (each && !earlier) page.discourse.note(whom, each);
    const when = { current: earlier === null, competition: earlier?.competition ?? null, round };
    return [{ rule, certainty: 'stated' as const, evidence: [at], because: [], competitor: whom, event: each, rank, ...when }];
  });
}

function eventTold(page: Page, { statement, at, overall }: Told, competitor: Competitor): EventKey | null {
  const gender = overall ? (page.discourse.genderAt(statement, at.start, { competitor })?.value ?? null) : null;
  const combined = overall ? overallEvent(page, gender) : null;
  return combined ?? page.discourse.eventAt(statement, at.start, { competitor })?.value ?? null;
}

/** "A and B won the Women's and Men's 500m respectively": the n-th gender is the n-th name's. */
function genderByOrder(page: Page, { statement }: Told, group: Group, index: number): Gender | null {
  const { sentence } = statement;
  if (!/\brespectively\b/.test(page.reading.text.slice(sentence.start, sentence.end))) return null;
  const events = ofKind(page.mentions, 'event').filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const genders = [...new Set(events.flatMap(({ value }) => value.gender ?? []))];
  return genders.length === group.members.length ? (genders[index] ?? null) : null;
}
