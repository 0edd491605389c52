import type { Group } from '../../../frames/groups.ts';
import type { Item } from '../../../frames/items.ts';
import { focusAt, isMention, type Statement } from '../../../frames/statement.ts';
import { BEFORE_THE_FINAL } from '../../../knowledge/rounds.ts';
import { ofKind } from '../../../mentions/mention.ts';
import { within } from '../../../read/ranges.ts';
import type { Range } from '../../../read/reading.ts';
import type { Page } from '../../page.ts';
import { isJudged } from '../../points.ts';
import { inferred, isOf, type Known, latest } from '../draft/leader.ts';
import { type PlacingDraft, placing } from '../draft/placing.ts';
import { inARow } from '../order/behind.ts';
import { ON_THE_WAY } from '../order/on-the-way.ts';
import { earlierAt } from '../when/earlier.ts';
import { isBeating, sidesOf } from '../wins/finals.ts';
import { ascends, timeBehind } from './rolls.ts';

/** "finished in 7:47.97, with B at 7:48.33 and C at 7:52.60": right behind, in the order of their times. */
export function readWithTimes(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { groups, sentence, items } = statement;
  const { text } = page.reading;
  const from = groups.findIndex(
    (group) => group.preposition === 'with' && AT_TIME.test(text.slice(group.end, sentence.end)),
  );
  const [first] = from < 0 ? [] : groups.slice(from);
  const leader = first && focusAt(statement, items[0]?.start ?? first.start);
  if (!first || !leader || leader === first) return [];
  const behind = groups.slice(from).filter((group) => AT_TIME.test(text.slice(group.end, sentence.end)));
  const ahead = items.findLast((item) => item.end <= first.start && isMention(item) && item.mention.kind === 'time');
  const best = isMention(ahead) && ahead.mention.kind === 'time' ? ahead.mention.value.ms : null;
  const times = behind.map((group, index) => timeBehind(statement, group, behind[index + 1]?.start ?? sentence.end));
  if (best === null || !times.every((time) => time !== null) || !ascends([best, ...times])) return [];
  const isLeaders = isOf(leader);
  const told = latest(
    own.filter((draft) => draft.current && isLeaders(draft)),
    first.start,
  );
  const won = told ? [] : wonBefore(page, statement, leader, first);
  const lead = told ?? (behind.length > 1 ? won[0] : undefined);
  if (!lead || behind.some((group) => own.some(isOf(group)))) return [];
  const next = behind.flatMap(({ members }, index) =>
    members.flatMap((member) =>
      inferred(page, { statement, at: member, rule: 'placings/with-times', rank: lead.rank + index + 1 }, member, lead),
    ),
  );
  return [...(told ? [] : won), ...next];
}

const AT_TIME = /^(?: \([^)]*\))* (?:at|on|in|second in|third in) \d/;

/** Whoever finished in front of those named with their times. */
function wonBefore(page: Page, statement: Statement, leader: Group, { start }: Range): PlacingDraft[] {
  const verb = statement.verbs.findLast(({ end }) => end <= start);
  const [member, ...others] = leader.members;
  if (verb?.sense.family !== 'finish' || !member || others.length > 0) return [];
  return placing(page, { statement, at: verb, rule: 'placings/with-times', rank: 1 }, member.competitor).filter(
    ({ round }) => round === null || round === 'final',
  );
}

/** "beating A (3:44.90) and B (3:45.02)", "ahead of A (40 points) and B (20 points)": those behind the winner, best first. */
export function readWithMarks(page: Page, statement: Statement, { own, stated }: Known): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const leader = whoIsAhead(text, statement, group);
    const behind = inARow(statement, group);
    const [only, ...others] = leader?.members ?? [];
    if (!leader || !only || others.length > 0 || behind.length < 2 || isPart(page, statement, group)) return [];
    const marks = behind.map((member, index) => markBehind(page, statement, member, behind[index + 1]?.start));
    const isTold = [leader, { ...group, members: behind }].some((each) =>
      own.some((draft) => draft.current && isOf(each)(draft)),
    );
    if (isTold || !falls([markBefore(page, statement, group), ...marks])) return [];
    const told = { statement, at: only, rule: 'placings/with-marks', rank: 1 };
    const won = placing(page, told, only.competitor).filter(
      ({ event, round }) => event !== null && (round === null || round === 'final') && !isTaken(event.name, stated),
    );
    const [lead] = won;
    if (!lead || won.length > 1) return [];
    const next = behind.flatMap((member, index) =>
      inferred(page, { statement, at: member, rule: 'placings/with-marks', rank: index + 2 }, member, lead),
    );
    return [{ ...lead, certainty: 'inferred' as const }, ...next];
  });
}

/** Whoever beats a group, or is ahead of it. */
function whoIsAhead(text: string, statement: Statement, group: Group): Group | null {
  const { sentence, verbs } = statement;
  const verb = verbs.findLast(({ end }) => end <= group.start);
  if (verb && isBeating(statement, verb)) {
    const [winners, losers] = sidesOf(statement, verb);
    return losers === group && winners !== group ? winners : null;
  }
  return AHEAD_OF.test(text.slice(sentence.start, group.start)) ? focusAt(statement, group.start) : null;
}

const AHEAD_OF = /\b(?:ahead|in front|clear) of (?:(?!and )[\p{L}’'-]+ ){0,4}$/u;

/** A heat, a lap, what is so far, or another time. */
function isPart(page: Page, statement: Statement, { start }: Group): boolean {
  const { sentence } = statement;
  const words = page.reading.text.slice(sentence.start, sentence.end);
  // "the women's pair" and "the pairs" are events.
  const plain = within(ofKind(page.mentions, 'event'), sentence).reduceRight(
    (text, event) => text.slice(0, event.start - sentence.start) + text.slice(event.end - sentence.start),
    words,
  );
  return PART.test(plain) || ON_THE_WAY.test(words) || earlierAt(page, statement, start) !== null;
}

const PART = new RegExp(
  `\\b(?:${BEFORE_THE_FINAL}|pair(?:s|ings?)?|to go|left|leads?|leading|laps?|legs?|standings|overall|so far|until|before the|list|rankings?|series|points? table)\\b`,
  'iu',
);

const isTaken = (event: string, stated: readonly PlacingDraft[]): boolean =>
  stated.some((draft) => draft.current && draft.rank === 1 && draft.event?.name === event);

/** A mark as a number that grows with the place, and what kind of mark it is. */
interface Mark {
  readonly kind: string;
  readonly order: number;
}

const markOf = (page: Page, item: Item): Mark | null => {
  if (!isMention(item)) return null;
  const { mention } = item;
  // What judges give is written as seconds are.
  if (mention.kind === 'time' && mention.value.form === 'decimal' && isJudged(page))
    return { kind: 'score', order: -mention.value.ms };
  if (mention.kind === 'time')
    return { kind: mention.value.form === 'signed' ? 'gap' : 'time', order: mention.value.ms };
  return mention.kind === 'score' ? { kind: 'score', order: -mention.value.value } : null;
};

/** The mark right behind a name, in brackets or after a preposition. */
const markBehind = (page: Page, { items, sentence }: Statement, { end }: Range, until = sentence.end): Mark | null =>
  firstMark(
    page,
    items.filter((item) => item.start >= end && item.end <= Math.min(until, end + 40)),
  );

const markBefore = (page: Page, { items }: Statement, { start }: Range): Mark | null =>
  firstMark(page, items.filter((item) => item.end <= start).toReversed());

const firstMark = (page: Page, items: readonly Item[]): Mark | null =>
  items.map((item) => markOf(page, item)).find((mark) => mark !== null) ?? null;

/** Each mark of those behind is there and worse than the one before; the winner's may be missing or of another kind. */
function falls([best, ...marks]: readonly (Mark | null)[]): boolean {
  const [first] = marks;
  const all = best && best.kind === first?.kind ? [best, ...marks] : marks;
  return all.every(
    (mark, index) =>
      mark && mark.kind === first?.kind && (index === 0 || mark.order > (all[index - 1]?.order ?? Infinity)),
  );
}
