import { isMention, isWord, type Statement } from '../../../frames/statement.ts';
import type { Range } from '../../../read/reading.ts';
import type { Page } from '../../page.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';

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
export function timeBehind({ items }: Statement, { end }: Range, until: number): number | null {
  const times = items.flatMap((item) =>
    item.start >= end && item.end <= until && isMention(item) && item.mention.kind === 'time'
      ? [item.mention.value]
      : [],
  );
  const [time] = times;
  return times.length === 1 && time && time.form !== 'signed' ? time.ms : null;
}

export const ascends = (times: readonly number[]): boolean =>
  times.every((time, index) => index === 0 || time > (times[index - 1] as number));
