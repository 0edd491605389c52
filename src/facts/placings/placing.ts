import type { Group } from '../../frames/groups.ts';
import type { Statement } from '../../frames/statement.ts';
import type { Range } from '../../read/reading.ts';
import { asOne, forEvent } from '../competitors.ts';
import type { Competitor, Draft, EventKey } from '../draft.ts';
import { overallEvent } from '../overall.ts';
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

/** A place of everyone in the group; of its team, where the event is a team's. */
export function placingsOf(
  page: Page,
  statement: Statement,
  at: Range,
  rule: string,
  group: Group,
  rank: number,
  overall = false,
): PlacingDraft[] {
  const team = asOne(group.members);
  const event = team ? page.discourse.eventAt(statement, at.start, { competitor: team })?.value : null;
  if (team && (group.members.length === 1 || event?.team)) return placing(page, statement, at, rule, team, rank, overall);
  return group.members.flatMap((member) => placing(page, statement, at, rule, member.competitor, rank, overall));
}

/** The place of one competitor, in every event the words join: "second in the 500m and the 1500m". */
export function placing(
  page: Page,
  statement: Statement,
  at: Range,
  rule: string,
  competitor: Competitor,
  rank: number,
  overall = false,
): PlacingDraft[] {
  const event =
    (overall ? overallEvent(page, page.discourse.genderAt(statement, at.start, { competitor })?.value ?? null) : null) ??
    page.discourse.eventAt(statement, at.start, { competitor })?.value ??
    null;
  const earlier = earlierAt(page, statement, at.start);
  const round = page.discourse.roundAt(statement, at.start)?.value ?? null;
  const events = event ? page.discourse.alongside(event, statement) : [];
  return (events.length > 1 ? events : [event]).flatMap((each) => {
    const whom = forEvent(competitor, each);
    // A nation has no place in an athletes' event: the medal of one of its athletes is told elsewhere.
    if (!whom || (whom.kind === 'nation' && each && !each.team)) return [];
    if (each && !earlier) page.discourse.note(whom, each);
    const when = { current: earlier === null, competition: earlier?.competition ?? null, round };
    const stated = { rule, certainty: 'stated' as const, evidence: [at], because: [] };
    return [{ ...stated, competitor: whom, event: each, rank, ...when }];
  });
}
