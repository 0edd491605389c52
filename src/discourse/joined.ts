import { isMention, type Statement } from '../frames/statement.ts';
import { MISHAP } from '../knowledge/mishaps.ts';
import { REPEATS } from '../knowledge/repeat-verbs.ts';
import { overFigures } from '../language/figures.ts';
import type { Range } from '../read/reading.ts';

/** A time stands at a position. */
export const isTimeAt = ({ items }: Statement, position: number): boolean =>
  items.some((item) => item.start === position && isMention(item) && item.mention.kind === 'time');

/**
 * "having won the 1500m in 1:53", "had touched in 2:06 in the heats of the 200m": an event in passing is of the figure it runs
 * up to, or right behind a comma; not of one further off, "the winner of Friday's sprint, by 0.2", "1:46, to win after the 1000m".
 */
export function isJoined(text: string, { start, end }: Range, position: number): boolean {
  const between = end <= position ? text.slice(end, position) : text.slice(position, start);
  return THERE.test(between) || !/[,;–—](?!\d)|\bafter\b/.test(between);
}

const THERE = overFigures(/^, (?:(?:where|in which) [^,;]*)?$/u);

/** "second in 7.05, repeating her finish from the 100m last year": an event in passing that a place is only compared with. */
export const isNotLikened = (text: string, { start }: Range, position: number): boolean =>
  !LIKENS.test(text.slice(Math.min(position, start), start));
const LIKENS = overFigures(
  new RegExp(
    `, (?:adding to|bettering|following|improving on|${REPEATS}ing) [^,;]*$|\\b(?:for|despite|from) (?:[\\p{L}’'-]+ ){0,3}${MISHAP} (?:from|in|over|of) (?:the )?$`,
    'u',
  ),
);

/** "relegated to second for the second time after the 800m", with another race told of: what had been before the place. */
export const isWhatWasBefore = (text: string, { start }: Range, position: number): boolean =>
  position < start && BEFORE.test(text.slice(position, start));
const BEFORE = /\b(?:after|following) (?:the|his|her|their|\p{L}+day['’]s) $/u;

/** "won the 500m on a day when three records fell – the men's 1000m and the women's 1500m": explained behind a dash. */
export const isBehindDash = (text: string, { start }: Range, position: number): boolean =>
  / [–—] /u.test(text.slice(Math.min(position, start), start));

/** "Friday's sprint". */
export const isOfDay = (text: string, { start }: Range): boolean =>
  /\p{Lu}\p{L}{2,7}day['’]s $/u.test(text.slice(Math.max(0, start - 16), start));

/** Between events of a coordination, the time of the first read over: "won the 500m in 37.40 and the 1000m". */
export const JOINS = /^(?: in [\d:.]+| \([^)]{1,16}\))?(?:,| and|, and)(?: (?:the|a|an))?(?: (?:women|men)['’]s)? ?$/;
