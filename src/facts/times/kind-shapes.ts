import { type Figure, verbBefore } from './figure.ts';
import { LEADS, TRAILS } from './kind-words.ts';

/** A round figure in words, whole minutes or seconds: a barrier, not a measurement. */
export function isRound(figure: Figure<'time'>): boolean {
  const { ms, form } = figure.mention.value;
  return form === 'words' || ms % 1000 === 0;
}

/** "41.3" where hundredths are measured: so too a bound, not a measurement. */
export const isTenths = ({ text, before, mention }: Figure<'time'>): boolean =>
  mention.value.ms > 5_000 && /^(?:\d+[:.])?\d+[.,]\d(?!\d)/.test(text) && !/\b(?:the|['’]s) $/.test(before);

/** "0.24 separated Australia from the Dutch": who is first, the figure does not say. */
export const separates = ({ after }: Figure<'time'>): boolean =>
  /^(?:, (?:or )?[\d.]+(?: to be (?:precise|exact))?,|,? to be (?:precise|exact),)?(?: (?:still|only))? (?:separat(?:ed|es|ing)|divided)\b/.test(
    after,
  );

/** Too short for most results: a difference. */
export function isShort({ mention }: Figure<'time'>): boolean {
  return mention.value.ms < 60_000 && mention.value.form !== 'colon';
}

/** Not the time in which somebody came "in 2:59.27 ahead of Canada", nor "a best of 4:09.31 ahead of", "her record to 2:25:10 ahead of". */
export function isDifference(figure: Figure<'time'>): boolean {
  return !(
    isShort(figure)
      ? /\b(?:in(?: just)?(?: over| under)?|on|clock(?:s|ed|ing)|post(?:s|ed|ing)|record(?:ed|ing)|ran|swam|skated|rode|(?:time|best|record|mark) of) $/
      : /\b(?:in(?: just)?(?: over| under)?|on|with|within|clock(?:s|ed|ing)?|post(?:s|ed|ing)?|record(?:ed|ing)|ran|swam|skated|rode|(?:time|best|record|mark)(?: of|(?: (?:in|over|at) [^,;.]{2,30}?)?(?: down| up)? to)) $/
  ).test(figure.before);
}

/** Spoken of as so much time, not as a mark. */
export function isAmount({ mention, after }: Figure<'time'>): boolean {
  const { form, ms } = mention.value;
  return form === 'words' || ms < 5_000 || (ms < 60_000 && AMOUNT_BEHIND.test(after));
}

const AMOUNT_BEHIND = new RegExp(`^ (?:further |even )?(?:${TRAILS}|${LEADS}|too fast|too slow)(?!\\p{L})`, 'u');

/** "0.31 over Galama", "9 seconds on a group of two": somebody is named, or meant, right behind. */
export function isOverSomebody({ statement, end, after }: Figure<'time'>): boolean {
  return PURSUERS.test(after) || statement.groups.some((group) => group.start >= end && group.start - end < 16);
}

const PURSUERS =
  /^ (?:over|on|against) (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,2}(?:group|pack|field|bunch|rest|chas\p{L}+|pursu\p{L}+|duo|trio|quartet|quintet|rivals?|others)(?!\p{L})/u;

/** The distance in front is a point of the course, not the event: "at 40km (1:31:48.3)", "reached halfway in". */
export function passesPoint({ statement, mention, before }: Figure<'time'>): boolean {
  if (/\b(?:halfway|bell)[^\p{L}]*(?:in)?[^\p{L}]*$/u.test(before)) return true;
  return statement.items.some(
    (item) =>
      item.type === 'mention' &&
      item.mention.kind === 'distance' &&
      item.end <= mention.start &&
      mention.start - item.end < 8,
  );
}

/** "opened in", "passed 600m in": a verb of passing not far in front; "opened fast and went on with" is another matter. */
export function passesThere(figure: Figure<'time'>): boolean {
  const verb = verbBefore(figure);
  if (verb?.sense.family !== 'pass' || figure.mention.start - verb.end >= 60) return false;
  if (ENDS_THERE.test(figure.before.slice(verb.end - figure.statement.sentence.start))) return false;
  if (OPENS_A_DAY.test(figure.before) || (OPENS_WITH.test(figure.before) && ELSEWHERE.test(figure.after))) return false;
  return !/ and (?:then )?\p{L}+(?:ed|ing|t)\b/u.test(figure.before.slice(verb.end - figure.statement.sentence.start));
}

/** "reached the line in 4:06.20": it is over. */
const ENDS_THERE = /^ (?:the )?(?:finish(?:ing)?(?: line)?|line|wall|tape) (?:in|at|with) (?:an? )?$/;
/** "opened Sunday's programme with 37.41": the first race of several, by whatever stands behind. */
const OPENS_A_DAY =
  /\bopen\p{L}* (?:the|his|her|their|\p{Lu}\p{L}+['’]s) (?:[\p{L}-]+ ){0,2}(?:account|campaign|championships?|competition|day|evening|meet|night|programme?|season|session|tournament|week|weekend|winter) (?:with|in|by) (?:[^,;.]{2,24} )?$/u;
/** "opened with 3:56.90 in Rabat", "with a 10.40 in the 100m": the first race of several. */
const OPENS_WITH = /\bopen\p{L}* (?:up )?with (?:an? )?$/u;
const ELSEWHERE = /^ (?:in|at|over) (?:\p{Lu}|the \d[\d,]*[ -]?m(?:et(?:er|re)s)?\b(?! mark))/u;

/** "the first kilometre", "the last 200m"; but "the first 500m" of two, or "his second 1000m", is a race. */
export function isStretchOfCourse({ statement, mention }: Figure<'time'>): boolean {
  return !statement.items.some(
    (item) =>
      item.type === 'mention' &&
      item.mention.kind === 'event' &&
      item.end <= mention.start &&
      mention.start - item.end < 32,
  );
}
