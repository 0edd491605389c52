import type { Group } from '../../frames/groups.ts';
import { clauseAt, focusAt, isMention, isWord, type Statement } from '../../frames/statement.ts';
import { AUXILIARIES } from '../../knowledge/function-words.ts';
import type { Family } from '../../knowledge/verbs.ts';
import { sameCompetitor } from '../competitors.ts';
import type { Page } from '../page.ts';
import { type PlacingDraft, placing } from './placing.ts';

/** In front of those who came behind: after a winner's name from "from" too. */
const BEHIND =
  /\b(?:ahead of|followed (?:\w+ )?by|(?:in front|clear) of|from) (?:the )?(?:(?:compatriots?|country(?:man|woman|men)|team-?mates?|pair-?mates?|fellow|\p{Lu}[\p{L}.-]+(?:['’]s)?) )*$/u;
/** In front of those who came before. */
const BEFORE =
  /\b(?:just |narrowly |only )?behind (?:the )?(?:(?:compatriots?|team-?mates?|pair-?mates?|winner|\p{Lu}[\p{L}.-]+(?:['’]s)?) )*$/u;

/** Verbs between a leader's place and "ahead of" that keep to the result. */
const OF_RESULTS: ReadonlySet<Family> = new Set([
  'win',
  'take',
  'finish',
  'clock',
  'follow',
  'breakRecord',
  'equalRecord',
]);

/** "won ahead of A and B", "followed by A and B": they came second and third. */
export function readAhead(
  page: Page,
  statement: Statement,
  own: readonly PlacingDraft[],
  before: readonly PlacingDraft[],
): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const link = BEHIND.exec(text.slice(statement.sentence.start, group.start));
    const lead = link ? leaderOf(statement, group, own, before) : undefined;
    if (
      group.possessive ||
      !link ||
      !lead ||
      isRankedItself(group, own) ||
      (link[0].startsWith('from') && !isWonFrom(statement, lead, group))
    )
      return [];
    return inARow(statement, group).flatMap((member, index) =>
      inferred(page, statement, member, lead, lead.rank + index + 1, 'placings/ahead-of'),
    );
  });
}

/** "took silver behind A": A was first; "third behind A and B": first and second. */
export function readBehind(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const lead = latest(own, group.start);
    if (!lead || group.preposition !== 'behind' || lead.rank !== group.members.length + 1) return [];
    const from = lead.evidence[0]?.end ?? group.start;
    if (from > group.start || verbsBetween(statement, from, group.start).length > 0 || isRankedItself(group, own))
      return [];
    const clause = clauseAt(statement, group.start);
    const near = group.start - from < 60 && clause.start < from;
    if (!near || !BEFORE.test(text.slice(statement.sentence.start, group.start))) return [];
    return group.members.flatMap((member, index) =>
      inferred(page, statement, member, lead, index + 1, 'placings/behind'),
    );
  });
}

/** Everyone of "A, 2:05:46, and B, 2:05:48": groups with nothing but figures between them, and no verb of their own. */
function inARow(statement: Statement, group: Group): Group['members'] {
  const { groups, items } = statement;
  const next = groups[groups.indexOf(group) + 1];
  if (!next || next.possessive) return group.members;
  const between = items.filter((item) => item.start >= group.end && item.end <= next.start && item.depth === 0);
  const figures = between.every((item) =>
    item.type === 'mention'
      ? FIGURES.has(item.mention.kind)
      : item.type === 'mark' || isWord(item, 'and', 'in', 'points'),
  );
  const joined = between.some((item) => isWord(item, 'and')) || between.at(-1)?.type === 'mark';
  const verb = items[next.last + 1];
  if (!figures || !joined || (isWord(verb) && (verb.sense !== null || AUXILIARIES.has(verb.word))))
    return group.members;
  return [...group.members, ...next.members];
}

const FIGURES: ReadonlySet<string> = new Set(['time', 'score', 'nation']);

function inferred(
  page: Page,
  statement: Statement,
  member: Group['members'][number],
  lead: PlacingDraft,
  rank: number,
  rule: string,
): PlacingDraft[] {
  if (sameCompetitor(member.competitor, lead.competitor)) return [];
  const because = { certainty: 'inferred' as const, because: [lead], event: lead.event, round: lead.round };
  return placing(page, { statement, at: member, rule, rank }, member.competitor).map((draft) => ({
    ...draft,
    ...because,
  }));
}

const startOf = ({ evidence }: PlacingDraft): number => evidence[0]?.start ?? 0;

/** The place of today told last before a position. */
const latest = (own: readonly PlacingDraft[], position: number): PlacingDraft | undefined =>
  own
    .filter((draft) => draft.current && startOf(draft) < position)
    .toSorted((a, b) => startOf(a) - startOf(b))
    .at(-1);

/** The place of whom the others are behind: told in the sentence of its subject, or of the subject a sentence before. */
function leaderOf(
  statement: Statement,
  group: Group,
  own: readonly PlacingDraft[],
  before: readonly PlacingDraft[],
): PlacingDraft | undefined {
  const subject = focusAt(statement, group.start)?.members ?? [];
  const isSubject = ({ competitor }: PlacingDraft) =>
    subject.some((member) => sameCompetitor(member.competitor, competitor));
  const clear = (from: number) => {
    const verb = verbsBetween(statement, from, group.start).at(-1);
    return !verb || OF_RESULTS.has(verb.sense.family);
  };
  const told = own.filter(isSubject);
  const nearest = latest(told.length > 0 ? told : own, group.start);
  if (nearest) return clear(nearest.evidence[0]?.end ?? 0) ? nearest : undefined;
  const opens = clear(statement.sentence.start);
  return opens ? before.findLast((draft) => draft.current && draft.rank === 1 && isSubject(draft)) : undefined;
}

const verbsBetween = (statement: Statement, from: number, to: number) =>
  statement.verbs.filter((verb) => verb.start >= from && verb.end <= to);

/** "won by a second from X", "took the 500m from X": nothing but the event, figures and words of how between. */
function isWonFrom(statement: Statement, lead: PlacingDraft, group: Group): boolean {
  const from = lead.evidence[0]?.end ?? 0;
  const between = statement.items.filter((item) => item.start >= from && item.end <= group.start && item.depth === 0);
  return (
    lead.rank === 1 &&
    !between.some((item) => isWord(item, 'with', 'after', 'at') || (isMention(item) && item.mention.kind === 'person'))
  );
}

/** A place is named right behind one of the group. */
const isRankedItself = (group: Group, own: readonly PlacingDraft[]): boolean =>
  own.some(({ evidence }) => evidence.some((at) => at.start > group.start && at.start < group.end + 24));
