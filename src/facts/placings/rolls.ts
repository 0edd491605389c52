import type { Group } from '../../frames/groups.ts';
import { focusAt, isMention, isWord, type Statement } from '../../frames/statement.ts';
import type { Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { inferred, isOf, latest } from './leader.ts';
import { type PlacingDraft, placing, placingsOf } from './placing.ts';

/** The least that make a list of results. */
const A_LIST = 3;

/** "A 21.88, B (Edmonton) 21.89, C 21.90": a sentence of nothing but names and times, fastest first. */
export function readRoll(page: Page, statement: Statement): PlacingDraft[] {
  const { items, groups, sentence } = statement;
  const [first] = groups;
  const end = items.find((item) => isWord(item) && item.sense !== null)?.start ?? sentence.end;
  const listed = groups.filter((group) => group.end < end && items[group.first]?.depth === 0);
  if (!first || listed.length < A_LIST || !OPENS.test(page.reading.text.slice(sentence.start, first.start))) return [];
  const times = listed.map((group, index) => timeBehind(statement, group, listed[index + 1]?.start ?? end));
  if (!times.every((time) => time !== null) || !ascends(times) || listed.some(({ members }) => members.length > 1))
    return [];
  return listed
    .flatMap((group, index) =>
      placingsOf(page, { statement, at: group, rule: 'placings/roll', rank: index + 1 }, group),
    )
    .filter(({ round }) => round === null || round === 'final');
}

/** Nothing but an owner, a nation or an article. */
const OPENS = /^(?:\p{Lu}[\p{L}.-]+(?:['’]s)? )*$/u;

/** Milliseconds of the one time between two names. */
function timeBehind({ items }: Statement, { end }: Range, until: number): number | null {
  const times = items.flatMap((item) =>
    item.start >= end && item.end <= until && isMention(item) && item.mention.kind === 'time'
      ? [item.mention.value]
      : [],
  );
  const [time] = times;
  return times.length === 1 && time && time.form !== 'signed' ? time.ms : null;
}

const ascends = (times: readonly number[]): boolean =>
  times.every((time, index) => index === 0 || time > (times[index - 1] as number));

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
