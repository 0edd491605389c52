import type { Group } from '../../frames/groups.ts';
import { clauseAt, focusAt, isWord, type Statement } from '../../frames/statement.ts';
import { AUXILIARIES } from '../../knowledge/function-words.ts';
import type { Page } from '../page.ts';
import { gainedOver, inferred, inOrder, type Known, latest, leaderOf, verbsBetween } from './leader.ts';
import type { PlacingDraft } from './placing.ts';

const FELLOWS = String.raw`(?:compatriots?|country(?:man|woman|men)|team-?mates?|pair-?mates?|fellow|\p{Lu}[\p{L}.-]+(?:['’]s)?)`;
/** In front of those who came behind: after a winner's place "from" and "over" too. */
const BEHIND = new RegExp(
  String.raw`\b(?:ahead of|followed (?:\w+ ){0,3}?by|(?:in front|clear) of|from|over) (?:the |his |her |their )?(?:(?:two|three) (?:\p{L}+ )?\p{L}+,? )?(?:${FELLOWS} )*$`,
  'u',
);
/** In front of those who came before. */
const BEFORE =
  /\b(?:just |narrowly |only )?behind (?:the )?(?:(?:compatriots?|team-?mates?|pair-?mates?|winner|\p{Lu}[\p{L}.-]+(?:['’]s)?) )*$/u;

/** "won ahead of A and B", "followed by A and B", "ahead of A to win silver": they came right behind. */
export function readAhead(page: Page, statement: Statement, known: Known): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const link = BEHIND.exec(text.slice(statement.sentence.start, group.start))?.[0];
    if (group.possessive || link === undefined) return [];
    const members = inARow(statement, group);
    const last = members.at(-1) ?? group;
    const lead =
      leaderOf(statement, group, known) ??
      gainedOver(page, statement, focusAt(statement, group.start), last, known.own);
    if (!lead || (/^(?:from|over)/.test(link) && !isWonFrom(statement, lead, group))) return [];
    return inOrder(page, { statement, rule: 'placings/ahead-of' }, members, lead, known.own);
  });
}

/** "took silver behind A", "runner-up to A": A was first; "third behind A and B": first and second. */
export function readBehind(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const lead = latest(own, group.start);
    const from = lead?.evidence[0]?.end ?? group.start;
    const second =
      lead?.rank === 2 && /^ to (?:the |his |her |their )?(?:[\p{L}’'-]+ ){0,2}$/u.test(text.slice(from, group.start));
    if (!lead || !(second || group.preposition === 'behind') || lead.rank !== group.members.length + 1) return [];
    if (from > group.start || verbsBetween(statement, from, group.start).length > 0 || isRankedBehind(group, own))
      return [];
    const clause = clauseAt(statement, group.start);
    const near = group.start - from < 60 && clause.start < from;
    if (!near || !(second || BEFORE.test(text.slice(statement.sentence.start, group.start)))) return [];
    return group.members.flatMap((member, index) =>
      inferred(page, { statement, at: member, rule: 'placings/behind', rank: index + 1 }, member, lead),
    );
  });
}

/** Everyone of "A, 2:05:46, and B, 2:05:48": groups with nothing but figures between them, and no verb of their own. */
function inARow(statement: Statement, group: Group): Group['members'] {
  const { groups, items } = statement;
  const next = groups[groups.indexOf(group) + 1];
  if (!next || next.possessive || items[next.first]?.depth !== items[group.first]?.depth) return group.members;
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

/** "won by a second from X", "took the 500m over X": nothing but the event, figures and words of how between. */
function isWonFrom(statement: Statement, lead: PlacingDraft, group: Group): boolean {
  const from = lead.evidence[0]?.end ?? 0;
  if (from <= statement.sentence.start) return false;
  const between = statement.items.filter((item) => item.start >= from && item.end <= group.start && item.depth === 0);
  const others = statement.groups.filter((each) => each.start >= from && each.end <= group.start);
  const agents = others.every((each) => each.role === 'agent' || each.preposition === 'to');
  return lead.rank === 1 && agents && !between.some((item) => isWord(item, 'with', 'after', 'at'));
}

/** A place is named right behind one of the group. */
const isRankedBehind = (group: Group, own: readonly PlacingDraft[]): boolean =>
  own.some(({ evidence }) => evidence.some((at) => at.start > group.start && at.start < group.end + 24));
