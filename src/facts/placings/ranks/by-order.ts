import type { Group } from '../../../frames/groups.ts';
import type { Member } from '../../../frames/heads.ts';
import { focusAt, isMention, isWord, type Statement } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import { type Mention, ofKind } from '../../../mentions/mention.ts';
import { within } from '../../../read/ranges.ts';
import type { Range } from '../../../read/reading.ts';
import type { Page } from '../../page.ts';
import { statementBefore } from '../../statement-at.ts';
import { type PlacingDraft, placing } from '../draft/placing.ts';

/** Several places named in one breath. */
type Run = readonly Mention<'place'>[];

/** Places told by order, and the mentions they settle. */
export interface Ordered {
  readonly drafts: readonly PlacingDraft[];
  readonly settled: ReadonlySet<Mention>;
}

/**
 * "A and B finished fourth and fifth", "silver and bronze went to A and B", "second and third through A and B", "second and third in the 500m and 1000m":
 * the n-th place is the n-th name's, or in the n-th event.
 */
export function readByOrder(
  page: Page,
  statement: Statement,
  places: readonly Mention<'place'>[],
  carried: Group | null,
): Ordered {
  const settled = new Set<Mention>();
  const drafts = runsOf(page, statement, places).flatMap((run) => {
    const named = byNames(page, statement, run, carried);
    const told = named.length > 0 ? named : byEvents(page, statement, run);
    if (told.length > 0) for (const mention of run) settled.add(mention);
    return told;
  });
  return { drafts, settled };
}

/** "26th at 2:00.65 and 35th": the time of the first may stand in front of the "and". */
const JOINT = /^(?: (?:at|in|with) [\d:.]+\d| \([\d:.]+\d\))?(?:,| and|,? and|\/)(?: the| a)? $/;

/** The runs of two or more different places with nothing but a time, "and" or a comma between them. */
function runsOf(page: Page, statement: Statement, places: readonly Mention<'place'>[]): Run[] {
  const runs: Mention<'place'>[][] = [];
  for (const mention of places) {
    const last = runs.at(-1)?.at(-1);
    const joined = last !== undefined && JOINT.test(page.reading.text.slice(last.end, mention.start));
    if (joined && !opensClause(statement, last, mention)) runs.at(-1)?.push(mention);
    else runs.push([mention]);
  }
  return runs.filter((run) => new Set(run.map(({ value }) => value.rank)).size > 1);
}

/** "A and B settled for silver and bronze went to C": the second place is the subject of a verb, the first an object. */
function opensClause({ verbs, groups }: Statement, one: Range, other: Range): boolean {
  const next = verbs.find((verb) => verb.start >= other.end);
  const object = verbs.some((verb) => verb.end <= one.start) && groups.some(({ end }) => end <= one.start);
  const named = next !== undefined && groups.some(({ start, end }) => start >= other.end && end <= next.start);
  return (
    object && !named && next !== undefined && next.start - other.end < 20 && /^(?:goTo|finish)$/.test(next.sense.family)
  );
}

function byNames(page: Page, statement: Statement, run: Run, carried: Group | null): PlacingDraft[] {
  const [first] = run as [Mention<'place'>];
  const last = run.at(-1) as Mention<'place'>;
  const members =
    inARow(page, statement, subjectsOf(statement, first, run.length), run.length) ??
    inARow(page, statement, membersBefore(statement, first), run.length) ??
    inARow(page, statement, membersBehind(statement, last), run.length) ??
    membersWith(page, statement, last, run.length) ??
    (saysThey(statement) && carried?.members.length === run.length ? carried.members : null) ??
    calledTogether(page, statement, run.length);
  return (members ?? []).flatMap((member, index) => {
    const mention = run[index] as Mention<'place'>;
    const told = { statement, at: mention, rule: 'placings/by-order', rank: mention.value.rank };
    return placing(page, told, member.competitor);
  });
}

/** "They took fourth and fifth": those of the sentence before. */
function saysThey({ items: [first] }: Statement): boolean {
  return isMention(first) && first.mention.kind === 'pronoun' && first.mention.value.plural;
}

/** "The trio finished third, fourth and fifth": as many as were named in one breath in the sentence before. */
function calledTogether(page: Page, statement: Statement, count: number): readonly Member[] | null {
  const { start, end } = statement.sentence;
  const [, noun = ''] = TOGETHER.exec(page.reading.text.slice(start, end)) ?? [];
  if (SEVERAL.get(noun) !== count) return null;
  return statementBefore(page, statement)?.groups.findLast(({ members }) => members.length === count)?.members ?? null;
}

const TOGETHER = /^(?:The|All) (\p{Ll}+) /u;
/** What so many are called together. */
const SEVERAL: ReadonlyMap<string, number> = new Map([
  ['duo', 2],
  ['four', 4],
  ['pair', 2],
  ['quartet', 4],
  ['three', 3],
  ['trio', 3],
  ['two', 2],
]);

/** "A and B joined her in second and third": of whom the clause speaks, where they are as many. */
function subjectsOf(statement: Statement, { start }: Range, count: number): readonly Member[] {
  const members = focusAt(statement, start)?.members ?? [];
  return members.length === count ? members : [];
}

/** Those named in front of a place, nearest last; not whom a verb in front of the place says were beaten to it. */
const membersBefore = (statement: Statement, place: Range): Member[] =>
  statement.groups
    .filter(
      (group) => group.end <= place.start && group.preposition !== 'behind' && !isBeatenTo(statement, group, place),
    )
    .flatMap((group) => group.members);

/** "passed A and B to take gold and silver": those were others. */
function isBeatenTo({ verbs, items }: Statement, group: Group, { start }: Range): boolean {
  const beats = verbs.findLast((verb) => verb.end <= group.start)?.sense.family === 'beat';
  const next = items[group.last + 1];
  const takes = verbs.some((verb) => verb.start >= group.end && verb.end <= start);
  return beats && group.role === 'object' && takes && isWord(next, 'to', 'and');
}

/** Those named behind "went to", "for", or a verb whose subject they are: "fourth and fifth were A and B". */
function membersBehind(statement: Statement, { end }: Range): readonly Member[] {
  const group = statement.groups.find(({ start }) => start >= end);
  const isSubject =
    group?.role === 'subject' && statement.verbs.some((verb) => verb.start >= end && verb.end <= group.start);
  return isSubject || (group && ['to', 'for', 'by', 'through'].includes(group.preposition ?? '')) ? group.members : [];
}

/** "took second and third, with A finishing in 38.84 and B in 38.85": those named one by one behind. */
function membersWith(page: Page, statement: Statement, { end }: Range, count: number): Member[] | null {
  const behind = statement.groups.filter(({ start }) => start >= end);
  const [first] = behind;
  const words = first ? page.reading.text.slice(end, first.start) : '';
  const members = behind.flatMap((group) => group.members);
  return WITH.test(words) && behind.length === count && members.length === count ? members : null;
}

const WITH = overFigures(
  /^(?: places?| medals?)?(?: in [^,;.]{1,30})?(?:,| [-–—]) (?:with |through )?(?:the |\p{Lu}[\p{L}-]+(?:['’]s)? )*$/u,
);

/** The members, where they are exactly as many as the places and named in one breath. */
function inARow(page: Page, statement: Statement, members: readonly Member[], count: number): readonly Member[] | null {
  const own = members.slice(-count);
  if (own.length < count) return null;
  const [secondLast, last] = own.slice(-2) as [Member, Member];
  if (!/\band\b|&/.test(page.reading.text.slice(secondLast.end, last.start))) return null;
  const joined = own.slice(1).every((member, index) => isJoined(page, statement, own[index] as Member, member));
  const before = members.at(-count - 1);
  const apart = before !== undefined && prepositionOf(statement, before) !== prepositionOf(statement, own[0] as Member);
  const more = before !== undefined && !apart && isJoined(page, statement, before, own[0] as Member);
  return joined && !more ? own : null;
}

/** "Behind X, A and B": a comma ends the phrase of a preposition. */
const prepositionOf = ({ groups }: Statement, member: Member): string | null =>
  groups.find((group) => group.members.includes(member))?.preposition ?? null;

/** Only brackets, describing words, commas and "and" stand between two names. */
function isJoined(page: Page, { items }: Statement, one: Range, other: Range): boolean {
  const between = items.filter((item) => item.start >= one.end && item.end <= other.start && item.depth === 0);
  const steers = between.some((item) => {
    if (item.type === 'mark') return !/[,()/]/.test(item.mark);
    if (item.type === 'mention') return !['nation', 'description', 'time', 'score'].includes(item.mention.kind);
    return item.type === 'speech' || item.sense !== null;
  });
  return !steers && /(?:,| and| &) /.test(page.reading.text.slice(one.end, other.start)) && between.length <= 8;
}

/** "third and fourth in the 500m and 1000m": as many events behind the places, of whom the sentence speaks. */
function byEvents(page: Page, statement: Statement, run: Run): PlacingDraft[] {
  const last = run.at(-1) as Mention<'place'>;
  const events = eventsInARow(page, { start: last.end, end: statement.sentence.end });
  const group = focusAt(statement, last.start);
  if (!group || events.length !== run.length) return [];
  return run.flatMap((mention, index) => {
    const told = {
      statement,
      at: mention,
      near: events[index] as Range,
      rule: 'placings/by-order',
      rank: mention.value.rank,
    };
    return group.members.flatMap((member) => placing(page, told, member.competitor));
  });
}

/** The first events of a range that stand in one breath: "the first 500m and 1000m". */
export function eventsInARow(page: Page, range: Range): Mention<'event'>[] {
  const events = within(ofKind(page.mentions, 'event'), range);
  const parted = events.findIndex((event, index) => {
    const before = events[index - 1];
    return before !== undefined && !EVENTS_JOINT.test(page.reading.text.slice(before.end, event.start));
  });
  return parted < 0 ? events : events.slice(0, parted);
}

const EVENTS_JOINT = /^(?:,| and|, and)(?: in)?(?: the| a)?(?: (?:first|second|final))? ?$/;
