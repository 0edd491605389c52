import type { Group } from '../../../frames/groups.ts';
import type { Item } from '../../../frames/items.ts';
import { clauseAt, focusAt, isMention, isWord, type Statement } from '../../../frames/statement.ts';
import { AUXILIARIES } from '../../../knowledge/function-words.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Page } from '../../page.ts';
import {
  gainedOver,
  inFront,
  inferred,
  inOrder,
  isOf,
  type Known,
  latest,
  leaderOf,
  startOf,
  verbsBetween,
} from '../draft/leader.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';
import { isBehindBy, onlyDescribes } from './behind-by.ts';

/** In front of those who came behind, with what describes them: after a winner's place "from" and "over" too. */
const BEHIND = overFigures(
  /\b(?:ahead of|followed (?:\w+ ){0,3}?by|(?:in front|clear) of|(?:faster|quicker) than|(?<=\d(?: ?s| seconds?| metres?| points?)? |(?<!\b(?:has|have|had|never|not) )\b(?:win|wins|won|victory) )before|from|over)(?<titles>(?: (?!of |from |over |by |than )[\p{L}\p{N}.'’-]+,?){0,8}?) $/u,
);
/** "won in 1:53.26 to Falk's 1:53.91": in front of the owner of another time. */
const AGAINST = /(?<=\d )to(?<titles>) $/u;
/** In front of those who came before. */
const BEFORE =
  /\b(?:just |narrowly |only )?behind (?:the )?(?:(?:compatriots?|team-?mates?|pair-?mates?|winner|\p{Lu}[\p{L}.-]+(?:['’]s)?) )*$/u;

/** "won ahead of A and B", "followed by A and B", "ahead of A to win silver": they came right behind. */
export function readAhead(page: Page, statement: Statement, known: Known): PlacingDraft[] {
  const behind: PlacingDraft[] = [];
  for (const group of statement.groups) behind.push(...readAheadOf(page, statement, group, known, behind));
  return behind;
}

/** Those of a group, behind whom the sentence speaks of and all that it told to be behind in front. */
function readAheadOf(
  page: Page,
  statement: Statement,
  group: Group,
  known: Known,
  before: readonly PlacingDraft[],
): PlacingDraft[] {
  const { text } = page.reading;
  const link = linkTo(text, statement, group);
  if (link === undefined) return [];
  const members = inARow(statement, group);
  const last = members.at(-1) ?? group;
  const focus = focusAt(statement, group.start);
  // "from A, who was 0.4 clear of B": behind A.
  const lead =
    before.findLast(isOf(focus)) ??
    leaderOf(page, statement, group, known) ??
    gainedOver(page, statement, focus, last, known.own);
  if (!lead && link.startsWith('ahead')) return readAheadOfSecond(statement, group, page, known);
  if (!lead || (/^(?:from|over)/.test(link) && !isWonFrom(statement, lead, group, link))) return [];
  const faster = FASTER.test(link) ? fasterThan(text, statement, group) : 0;
  const rank = lead.rank + Math.max(faster, before.filter(({ because }) => because.includes(lead)).length);
  return inOrder(page, { statement, rule: 'placings/ahead-of' }, members, { ...lead, rank }, known.own).map(
    (draft) => ({
      ...draft,
      because: [lead],
    }),
  );
}

const FASTER = /^(?:faster|quicker) than /;

/** "0.2 quicker than A and 0.6 quicker than B": how many were told in that way before. */
const fasterThan = (text: string, { groups, sentence }: Statement, { start }: Group): number =>
  groups.filter(
    (group) =>
      group.start < start &&
      /\b(?:faster|quicker) than (?:[\p{L}'’-]+ ){0,3}$/u.test(text.slice(sentence.start, group.start)),
  ).length;

/** "finished 0.20 ahead of X, who took silver": whoever was ahead was first. */
function readAheadOfSecond(statement: Statement, group: Group, page: Page, { own }: Known): PlacingDraft[] {
  const isSecond = isOf(group);
  const second = own.find(
    (draft) => draft.current && draft.rank === 2 && startOf(draft) > group.end && isSecond(draft),
  );
  const leader = focusAt(statement, group.start);
  const verb = verbsBetween(statement, statement.sentence.start, group.start).at(-1);
  const finished = verb?.sense.family === 'finish' || verb?.sense.family === 'win';
  if (!second || !finished || leader?.members.length !== 1 || own.some(isOf(leader))) return [];
  return leader.members.flatMap((member) =>
    inferred(page, { statement, at: group, rule: 'placings/ahead-of-second', rank: 1 }, member, second),
  );
}

/** The words that put a group behind somebody; undefined where none do, or where they speak of something of the group's. */
function linkTo(text: string, statement: Statement, group: Group): string | undefined {
  const front = text.slice(statement.sentence.start, group.start);
  const link = BEHIND.exec(front) ?? (group.possessive ? AGAINST.exec(front) : null);
  if (isNext(text, statement, group)) return 'next';
  if (!link || (group.possessive && !HAS_TIME.test(text.slice(group.end, statement.sentence.end)))) return undefined;
  if (arePeople(group)) return undefined;
  const start = group.start - (link.groups?.titles?.length ?? 0) - 1;
  return onlyDescribes(statement, start, group.start) ? link[0] : undefined;
}

/** "with A and B next", "with A just behind". */
const isNext = (text: string, { sentence }: Statement, { end, preposition }: Group): boolean =>
  preposition === 'with' && NEXT.test(text.slice(end, sentence.end));

/** "next", "just behind", "a stride behind, in 37.95". */
const NEXT =
  /^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)? (?:(?:the )?next|(?:(?:just|close|closest|hard|right|narrowly|only|further|a \p{L}+|\d[\d.]*(?:s| seconds| metres| meters)?) ){0,3}behind)(?=[.,;]|$| (?:and|home|across|best|in|at|on|with)\b)/u;

/** "two Dutchmen, A and B": who they are is told by name behind. */
const arePeople = ({ members }: Group): boolean =>
  members.some(({ mention }) => mention.kind === 'nation' && mention.value.form === 'person' && mention.value.plural);

/** "from X's 10.99": the time stands for the one who ran it. */
const HAS_TIME = /^(?:['’]s?)? \d[\d:.,]*\d\b/;

/** "took silver behind A", "runner-up to A": A was first; "third behind A and B": first and second. */
export function readBehind(page: Page, statement: Statement, { own, stated }: Known): PlacingDraft[] {
  return statement.groups.flatMap((group) => {
    const isGroups = isOf(group);
    const others = own.filter((draft) => !isGroups(draft));
    const lead = latest(others, group.start);
    if (!lead || isRankedBehind(group, own) || !tellsBehind(page, statement, group, lead)) return [];
    const told = { statement, rule: 'placings/behind' };
    return inFront(page, told, { ...group, members: inARow(statement, group) }, lead, stated);
  });
}

/** Whether the words from a place to a group say that its owner was right behind the group. */
function tellsBehind(page: Page, statement: Statement, group: Group, lead: PlacingDraft): boolean {
  const { text } = page.reading;
  const from = lead.evidence[0]?.end ?? group.start;
  const ownsNoTime = group.possessive && !HAS_TIME.test(text.slice(group.end, statement.sentence.end));
  // "behind the leader, X": on the way.
  if (from > group.start || ownsNoTime || /\bleader\b/.test(text.slice(from, group.end))) return false;
  const second = lead.rank === 2 && SECOND_TO.test(text.slice(from, group.start));
  if (second) return group.start - from < 60;
  if (isBehindBy(page, statement, group, lead)) return true;
  if (group.preposition !== 'behind' || verbsBetween(statement, from, group.start).length > 0) return false;
  const near = group.start - from < 60 && clauseAt(statement, group.start).start < from;
  return near && BEFORE.test(text.slice(statement.sentence.start, group.start));
}

/** "took a first senior medal behind A and B": who was in front tells which. */
export function readMedalBehind(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const won = MEDAL_BEHIND.exec(text.slice(statement.sentence.start, group.start));
    const at = statement.sentence.start + (won?.index ?? 0);
    const winner = won && group.preposition === 'behind' && group.members.length < 3 ? focusAt(statement, at) : null;
    if (
      !winner ||
      winner === group ||
      isDenied(statement, at) ||
      own.some((draft) => draft.current && isOf(winner)(draft))
    )
      return [];
    const rank = group.members.length + 1;
    return placingsOf(page, { statement, at: group, rule: 'placings/medal-behind', rank }, winner).flatMap((draft) => [
      draft,
      ...(draft.current ? inFront(page, { statement, rule: 'placings/medal-behind' }, group, draft) : []),
    ]);
  });
}

const MEDAL_BEHIND = overFigures(
  /\b(?:w[io]n|took|tak|claim|earn|secur|collect|clinch|grab|land)\p{L}* (?:an?|another|his|her|their|the) (?:[\p{L}-]+ ){0,3}medal (?:of (?:the|his|her) \p{L}+ )?(?:(?:in|on|over|at) [^,;.]{3,60} )?behind (?:[\p{L}’'-]+ ){0,3}$/u,
);

const SECOND_TO =
  /^(?: best)? (?:only )?to (?:the |his |her |their )?(?:[\p{L}’'-]+ ){0,2}$|^,? (?:beaten|pipped|edged(?: out)?|bettered|outsprinted|overhauled) (?:only |just |narrowly )?by (?:the )?(?:[\p{L}’'-]+ )?$/u;

/** "trailed A home in second", "finished behind A and B in third": those in front were first to last but one. */
export function readTrailed(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const verb = verbsBetween(statement, statement.sentence.start, group.start).at(-1);
    const trails =
      verb !== undefined && TRAILS.has(verb.sense.verb) && group.preposition === null && group.start - verb.end < 40;
    if (group.possessive || group.role !== 'object' || !(trails || group.preposition === 'behind')) return [];
    const lead = own.find(
      (draft) =>
        draft.current &&
        draft.rank > 1 &&
        startOf(draft) > group.end &&
        IN_PLACE.test(text.slice(group.end, startOf(draft))),
    );
    return lead ? inFront(page, { statement, rule: 'placings/trailed' }, group, lead) : [];
  });
}

const TRAILS: ReadonlySet<string> = new Set(['follow', 'trail', 'chase']);
const IN_PLACE =
  /^(?: \([^)]*\))*(?: home| over the line| across the line)*,? (?:in|for|to|to take|to finish|to claim) (?:the )?$/;

/** Everyone of "A, 2:05:46, and B, 2:05:48": groups with nothing but figures between them, and no verb of their own. */
export function inARow(statement: Statement, group: Group): Group['members'] {
  const { groups, items } = statement;
  const next = groups[groups.indexOf(group) + 1];
  if (!next || next.possessive || items[next.first]?.depth !== items[group.first]?.depth) return group.members;
  const between = items.filter((item) => item.start >= group.end && item.end <= next.start && item.depth === 0);
  const figures = between.every((item) =>
    item.type === 'mention'
      ? FIGURES.has(item.mention.kind)
      : item.type === 'mark' || isWord(item, 'and', 'in', 'points', 'of', 'from'),
  );
  const joined = between.some((item) => isWord(item, 'and')) || between.at(-1)?.type === 'mark';
  const verb = items[next.last + 1];
  if (!figures || !joined || (isWord(verb) && (verb.sense !== null || AUXILIARIES.has(verb.word))))
    return group.members;
  return [...group.members, ...next.members];
}

const FIGURES: ReadonlySet<string> = new Set(['time', 'score', 'nation']);

/** "won by a second from X", "took the 500m over X": nothing but the event, figures and words of how between. */
function isWonFrom(statement: Statement, lead: PlacingDraft, group: Group, link: string): boolean {
  const from = lead.evidence[0]?.end ?? 0;
  // "took the lead from A and won": what was taken from A is told before the win.
  if (from <= statement.sentence.start || (from > group.start && link.startsWith('from'))) return false;
  const between = statement.items.filter((item) => item.start >= from && item.end <= group.start && item.depth === 0);
  const others = statement.groups.filter((each) => each.start >= from && each.end <= group.start);
  const isLeads = isOf(group);
  const agents = others.every(
    (each) =>
      each.role === 'agent' ||
      each.preposition === 'to' ||
      (each.members.every(({ mention }) => mention.kind === 'pronoun') &&
        !each.members.some(({ competitor }) => isLeads({ ...lead, competitor }))),
  );
  const steers = between.some((item, index) => isWord(item, 'with', 'after', 'at') && !opensFigure(between, index));
  // "won and took over from A in the lead".
  if (link.startsWith('from') && isWord(between.at(-2), 'over')) return false;
  return lead.rank === 1 && agents && !steers;
}

/** "with 34.05", "in a time of 34.05", "with a total of 6,412 points". */
const opensFigure = (items: readonly Item[], index: number): boolean =>
  items
    .slice(index + 1, index + 5)
    .some((item) => isMention(item) && (item.mention.kind === 'time' || item.mention.kind === 'score'));

/** A place of one of the group is named right behind it. */
const isRankedBehind = (group: Group, own: readonly PlacingDraft[]): boolean =>
  own
    .filter(isOf(group))
    .some(({ evidence }) => evidence.some((at) => at.start > group.start && at.start < group.end + 24));
