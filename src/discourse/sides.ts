import type { Statement } from '../frames/statement.ts';
import { soleGender, splitEventName } from '../knowledge/events.ts';
import type { Gender, Mention } from '../mentions/mention.ts';
import type { EventKey } from '../resolve/entities.ts';
import { eventKey, withGender } from './event-key.ts';
import { statementOf } from './settings.ts';

type EventMention = Mention<'event'>;

interface SideInput {
  readonly statements: readonly Statement[];
  readonly sport: string | null;
}

/**
 * The event of the other side than the last one's: the one that stood beside it, "the women's 3000m and the men's 5000m [...] For the
 * women", else the same as theirs, where both sides have it.
 *
 * @param told the events told of so far, where one may have stood beside the last
 */
export function ofSide(
  gender: Gender | null,
  last: EventMention,
  told: readonly EventMention[],
  { statements, sport }: SideInput,
): EventKey[] {
  const own = last.value.gender;
  if (!gender || gender === 'mixed' || !own || own === gender) return [];
  const statement = statementOf(statements, last);
  const beside = told.findLast((each) => each.value.gender === gender && statementOf(statements, each) === statement);
  const { value } = beside ?? last;
  const event = eventKey({ ...value, sport: value.sport ?? sport }, null);
  if (event && beside) return [event];
  return event && !soleGender(event.sport, splitEventName(event.name).name) ? [withGender(event, gender)] : [];
}
