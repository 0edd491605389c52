import type { Group } from '../../../frames/groups.ts';
import type { Statement } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import { type Mention, ofKind } from '../../../mentions/mention.ts';
import { within } from '../../../read/ranges.ts';
import type { Page } from '../../page.ts';
import { isOf, latest, verbsBetween } from '../draft/leader.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';

/** Between an event and the next who has one: what the event was won in, and a joint; names of nations and trades. */
const JOINT = overFigures(
  /^(?:['’]s)?(?: (?:titles?|races?|golds?|crowns?|finals?|events?|honou?rs))?(?: \([^)]*\))?(?: (?:in|with) (?:an? )?\d[\d:.]*(?:m|s| seconds| metres)?)?(?:[,;]?(?: and| while| whilst)?)(?: (?!(?:from|over|of|ahead|behind|with|by|for|after|before|in|at|to|on|against|who|which|whose|that|when|where)\b)[\p{L}\p{N}’'-]+){0,5} $/u,
);
/** Between a name and its event: "X the 1500m", "X (SWE) in the 1500m". */
const TO_EVENT =
  /^(?: \([^)]*\))*(?: (?:of|from) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?(?: (?:in|over|at))? (?:the |his |her )$/u;
/** Behind the event: the end of what is told of it. */
const ENDS =
  /^(?:[.,;]|$| \([^)]*\)| (?:in|with|by|ahead|from|on|and|while|whilst|after|titles?|gold|crown|race|final|event|honou?rs)\b(?! (?:records?|marks?)\b))/;

/**
 * "Lind won the 800m, Falk the 1500m and Ruiz the 3000m": whoever is named next with an event and no verb has in it the place
 * that was told before.
 */
export function readGapped(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const events = within(ofKind(page.mentions, 'event'), statement.sentence).filter(({ value }) => value.name !== null);
  const found: PlacingDraft[] = [];
  for (const group of events.length > 1 ? statement.groups : []) {
    const [before, event] = besides(events, group);
    if (!before || !event || !isGap(page, statement, group, [before, event])) continue;
    const told = [...own, ...found];
    const lead = latest(told, group.start);
    if (!lead?.event || verbsBetween(statement, lead.evidence[0]?.end ?? 0, group.start).length > 0) continue;
    if (isOf(group)(lead) || (lead.evidence[0]?.start ?? 0) < statement.sentence.start) continue;
    const drafts = placingsOf(
      page,
      { statement, at: group, rule: 'placings/gapped', rank: lead.rank, near: event },
      group,
    ).map((draft) => ({ ...draft, current: lead.current, competition: lead.competition }));
    const isTold = (draft: PlacingDraft) =>
      told.some(
        (other) => other.current === draft.current && other.event?.name === draft.event?.name && isOf(group)(other),
      );
    if (drafts.every(({ event: each }) => each && each.name !== lead.event?.name))
      found.push(...drafts.filter((draft) => !isTold(draft)));
  }
  return found;
}

/** The last event in front of a group, and the first behind it. */
const besides = (events: readonly Mention<'event'>[], { start, end }: Group) =>
  [events.findLast((event) => event.end <= start), events.find((event) => event.start >= end)] as const;

function isGap(
  page: Page,
  { sentence }: Statement,
  group: Group,
  [before, event]: readonly [Mention<'event'>, Mention<'event'>],
): boolean {
  const { text } = page.reading;
  return (
    !group.possessive &&
    JOINT.test(text.slice(before.end, group.start)) &&
    TO_EVENT.test(text.slice(group.end, event.start)) &&
    ENDS.test(text.slice(event.end, sentence.end))
  );
}
