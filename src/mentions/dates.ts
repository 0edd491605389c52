import {
  daysInMonth,
  FOREIGN_MONTHS,
  FULL_WEEKDAYS,
  MONTHS,
  RELATIVE_DAYS,
  STRETCHES,
  WEEKDAYS,
} from '../knowledge/calendar.ts';
import { atAnyStart } from '../knowledge/cases.ts';
import { CARDINAL_PATTERN, readNumber } from '../knowledge/numbers.ts';
import { anyOf } from '../knowledge/words.ts';
import { after, before } from './context.ts';
import type { Rule, Values } from './mention.ts';

type DateValue = Values['date'];

const EMPTY: DateValue = { iso: null, year: null, month: null, day: null, weekday: null, relative: null };

const WEEKDAY = String.raw`(?:(?<weekday>${anyOf(WEEKDAYS.keys())})\.?,? )?`;
/** The stop of an abbreviation only where the date goes on. */
const MONTH = String.raw`(?<month>${anyOf(MONTHS.keys())})(?:\.(?=,? \d))?`;
/** "3 March (Saturday) 2031": the day of the week behind the day. */
const WEEKDAY_BEHIND = String.raw`(?: \((?:${anyOf(WEEKDAYS.keys())})\))?`;
const SMALL_WEEKDAY = anyOf([...WEEKDAYS.keys()].map((word) => word.toLowerCase()));
const SMALL_MONTH = anyOf([...MONTHS.keys()].map((word) => word.toLowerCase()));
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:18|19|20)\d{2})`;
/** The last day of a run of days; the mention stands for its first. */
const RUN = String.raw`(?:(?: ?[-–—/] ?| to | and )(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)?`;
/** A stroke in front parts an agency from the day: "(INU/3 March 2031)". */
const START = String.raw`(?<![\d.,:-]|(?<!\p{L})/)`;
const END = String.raw`(?![\p{L}\d])`;

/** Figures that count things although they look like years: "2022 metres". */
const COUNTED =
  /^(?: ?(?:m|km|metres|meters|points|pts|fans|spectators|people|kilometres|kilometers|euros|dollars)(?!\p{L})|[%€$])/u;

/** A date from the named groups of a match; undefined when there is no such day. */
function readDate(match: RegExpExecArray): DateValue | undefined {
  const { weekday, day, month, year } = match.groups ?? {};
  const value = {
    ...EMPTY,
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : monthOf(month),
    day: day === undefined ? null : Number(day),
    weekday: weekday === undefined ? null : (WEEKDAYS.get(weekday) ?? null),
  };
  if (value.month === null || value.month < 1 || value.month > 12) return undefined;
  if (value.day !== null && value.day > daysInMonth(value.year ?? 2000, value.month)) return undefined;
  return { ...value, iso: iso(value) };
}

const monthOf = (word: string): number =>
  MONTHS.get(word) ?? FOREIGN_MONTHS.get(word.toLowerCase()) ?? MONTHS.get(word.toUpperCase()) ?? Number(word);

function iso({ year, month, day }: DateValue): string | null {
  if (year === null || month === null || day === null) return null;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Years of two figures are of the last hundred before this one. */
const LAST_OF_CENTURY = 60;

/** A year of two figures: with its apostrophe anywhere, else where the date is a part of its own. */
function readShortYear(match: RegExpExecArray): DateValue | undefined {
  const { apostrophe, short = '' } = match.groups ?? {};
  const alone = OPENS_PART.test(before(match)) && ENDS_PART.test(after(match));
  if (apostrophe === undefined && !alone) return undefined;
  const year = Number(short) + (Number(short) < LAST_OF_CENTURY ? 2000 : 1900);
  const value = readDate(match);
  return value && { ...value, year, iso: iso({ ...value, year }) };
}
const OPENS_PART = /(?:^|[|•·/,(] ?|[–—-] |: |\b(?:[Oo]n|[Pp]osted|[Pp]ublished|[Uu]pdated) )$/;
const ENDS_PART = /^(?: ?(?:$|[|•·/)])| [–—-] |,? (?:at )?\d{1,2}[:.]\d{2}(?!\d)| by )/;

function readOnWeekday({ groups = {} }: RegExpExecArray): DateValue | undefined {
  const [first, second, year] = [Number(groups.first), Number(groups.second), Number(groups.year)];
  const weekday = WEEKDAYS.get(groups.weekday ?? '') ?? null;
  const orders =
    first === second
      ? [[first, second]]
      : [
          [first, second],
          [second, first],
        ];
  const fits = orders.flatMap(([month = 0, day = 0]) =>
    new Date(Date.UTC(year, month - 1, day)).getUTCDay() === (weekday ?? 0) % 7 ? [{ ...EMPTY, year, month, day }] : [],
  );
  const [only] = fits;
  return only && fits.length === 1 ? { ...only, weekday, iso: iso(only) } : undefined;
}

const calendarRules: readonly Rule<'date'>[] = [
  {
    name: 'dates/iso',
    kind: 'date',
    // "2031-05-04", "2031/05/04", "2031-05-04T18:00": the year first, and so the month next.
    pattern: new RegExp(
      `${START}${YEAR}(?<mark>[-/.])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?:(?=T\\d{2}:)|(?![.,/-]\\d)${END})`,
      'gu',
    ),
    read: readDate,
  },
  {
    name: 'dates/year-first',
    kind: 'date',
    pattern: new RegExp(`${START}${YEAR},? ${MONTH} ${DAY}(?!,? \\d{4})${END}`, 'gu'),
    read: readDate,
  },
  {
    // "may 4, 2031", "4 may 2031": stamped in small letters, as style sheets leave it; "may" needs both figures.
    name: 'dates/small-letters',
    kind: 'date',
    pattern: new RegExp(
      `${START}(?<!\\p{L})(?:${SMALL_WEEKDAY}\\.?,? )?(?:${DAY} (?<month>${SMALL_MONTH}),?|(?<month>${SMALL_MONTH})\\.? ${DAY},) ${YEAR}${END}`,
      'gu',
    ),
    read: readDate,
  },
  {
    name: 'dates/day-month',
    kind: 'date',
    pattern: new RegExp(
      `${START}${WEEKDAY}(?:the )?${DAY}${RUN}(?: of)? ${MONTH}${WEEKDAY_BEHIND}(?:,? ${YEAR})?${END}`,
      'gu',
    ),
    read: readDate,
  },
  {
    name: 'dates/month-day',
    kind: 'date',
    pattern: new RegExp(
      `${START}(?<!\\p{L})${WEEKDAY}${MONTH} ${DAY}${RUN}${WEEKDAY_BEHIND}(?:,? ${YEAR})?${END}`,
      'gu',
    ),
    read: readDate,
  },
  {
    // "30. Mai 2031", "12 mars 2031", "3 de mayo de 2031".
    name: 'dates/foreign-month',
    kind: 'date',
    pattern: new RegExp(
      `${START}${DAY}\\.? (?:de )?(?<month>${anyOf(FOREIGN_MONTHS.keys())})(?: de)? ${YEAR}${END}`,
      'giu',
    ),
    read: readDate,
  },
  {
    // "04-May", "4-May-2031": agencies' datelines.
    name: 'dates/day-month-joined',
    kind: 'date',
    pattern: new RegExp(`${START}${DAY}-${MONTH}(?:-${YEAR})?(?![\\p{L}\\d-])`, 'gu'),
    read: readDate,
  },
  {
    // "December, 12 2031": the comma has slipped.
    name: 'dates/month-comma-day',
    kind: 'date',
    pattern: new RegExp(`${START}(?<!\\p{L})${WEEKDAY}${MONTH}, ${DAY},? ${YEAR}${END}`, 'gu'),
    read: readDate,
  },
  {
    // "Anna WriterMarch 3, 2031": the page has lost what parted them.
    name: 'dates/run-into-a-name',
    kind: 'date',
    pattern: new RegExp(`(?<=\\p{Ll})${MONTH} ${DAY}, ${YEAR}${END}`, 'gu'),
    read: readDate,
  },
  {
    name: 'dates/month-year',
    kind: 'date',
    pattern: new RegExp(`(?<!\\p{L})${MONTH},? ${YEAR}${END}`, 'gu'),
    read: readDate,
  },
  {
    name: 'dates/month',
    kind: 'date',
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|till|last|next|this|early|late|of|by|mid|mid-|In|Since|Last|from)[ -])${MONTH}(?![\\p{L}\\d]| \\p{Lu})`,
      'gu',
    ),
    read: readDate,
  },
  {
    name: 'dates/figures',
    kind: 'date',
    pattern: new RegExp(
      `${START}(?<day>0?[1-9]|[12]\\d|3[01])(?<mark>\\. ?|[/-])(?<month>0?[1-9]|1[0-2])\\k<mark>${YEAR}${END}`,
      'gu',
    ),
    read: (match) => {
      // With slashes and hyphens, two small numbers could be in either order: such a date is nobody's guess.
      const { day = '', month = '', mark = '' } = match.groups ?? {};
      return !mark.startsWith('.') && Number(day) <= 12 && Number(day) !== Number(month) ? undefined : readDate(match);
    },
  },
  {
    // "6/25/2031": no month has a number above 12.
    name: 'dates/figures-month-first',
    kind: 'date',
    pattern: new RegExp(
      `${START}(?<month>0?[1-9]|1[0-2])(?<mark>[/-])(?<day>1[3-9]|2\\d|3[01])\\k<mark>${YEAR}${END}`,
      'gu',
    ),
    read: readDate,
  },
  {
    // "Sat, 05/04/2031", "Saturday 05/04/2031": of the two orders the one that falls on the day of the week.
    name: 'dates/figures-on-weekday',
    kind: 'date',
    pattern: new RegExp(
      `(?<!\\p{L})(?<weekday>${anyOf(WEEKDAYS.keys())})\\.?,? (?<first>0?[1-9]|1[0-2])(?<mark>[/-])(?<second>0?[1-9]|1[0-2])\\k<mark>${YEAR}${END}`,
      'gu',
    ),
    read: readOnWeekday,
  },
  {
    // "4 May ’31", and alone or among other parts of a line "4 May 31", "04.05.31".
    name: 'dates/short-year',
    kind: 'date',
    pattern: new RegExp(
      `${START}${WEEKDAY}(?:${DAY}[ -]${MONTH}[ -]|${MONTH} ${DAY}, |${DAY}\\.(?<month>0[1-9]|1[0-2])\\.)(?<apostrophe>['’])?(?<short>\\d{2})(?![\\p{L}\\d.,:]\\d|\\d)`,
      'gu',
    ),
    read: readShortYear,
  },
  {
    name: 'dates/season',
    kind: 'date',
    pattern: new RegExp(`${START}${YEAR}(?:/|–|-)(?:\\d{4}|\\d{2})(?![\\p{L}\\d]|[-–/]\\d)`, 'gu'),
    read: (match) => {
      const [first = '', last = ''] = match[0].split(/[/–-]/);
      const follows = (Number(first) + 1) % 100 === Number(last) % 100;
      return follows ? { ...EMPTY, year: Number(first) } : undefined;
    },
  },
  {
    name: 'dates/year',
    kind: 'date',
    pattern: new RegExp(`(?<![\\d\\p{L}$€£#]|\\d[.,:/-])${YEAR}(?!\\p{L}|\\d|[.,:/-]\\d)`, 'gu'),
    read: (match) => (COUNTED.test(after(match)) ? undefined : { ...EMPTY, year: Number(match.groups?.year) }),
  },
];

const pointingRules: readonly Rule<'date'>[] = [
  {
    name: 'dates/weekday',
    kind: 'date',
    pattern: new RegExp(
      `(?<!\\p{L})(${anyOf(FULL_WEEKDAYS)})(?: (?:night|morning|afternoon|evening))?(?: \\((\\d{1,2})\\))?(?!\\p{L})`,
      'gu',
    ),
    read: ([, weekday = '', day]) => ({
      ...EMPTY,
      weekday: WEEKDAYS.get(weekday) ?? null,
      day: day === undefined ? null : Number(day),
    }),
  },
  {
    name: 'dates/relative-day',
    kind: 'date',
    pattern: new RegExp(`(?<!\\p{L})${anyOf(atAnyStart(RELATIVE_DAYS.keys()))}(?![\\p{L}-])`, 'gu'),
    read: (match) => {
      const relative = RELATIVE_DAYS.get(match[0].toLowerCase());
      return relative === undefined ? undefined : { ...EMPTY, relative };
    },
  },
  {
    name: 'dates/last-year',
    kind: 'date',
    pattern: new RegExp(`(?<!\\p{L})([Ll]ast|[Pp]revious|[Nn]ext) (${anyOf(STRETCHES.keys())})(?!\\p{L})`, 'gu'),
    read: (match) => {
      const [, side = '', stretch = ''] = match;
      const days = STRETCHES.get(stretch.toLowerCase());
      if (days === undefined || days === 1 || /\bthe (?:very )?$/i.test(before(match))) return undefined;
      return { ...EMPTY, relative: side.toLowerCase() === 'next' ? days : -days };
    },
  },
  {
    name: 'dates/years-ago',
    kind: 'date',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])([Aa]n?|\\d{1,3}|${CARDINAL_PATTERN}) (${anyOf(STRETCHES.keys())})s? (?:ago|earlier)(?!\\p{L})`,
      'gu',
    ),
    read: ([, amount = '', stretch = '']) => {
      const days = STRETCHES.get(stretch.toLowerCase());
      const count = readNumber(amount);
      return days === undefined || count === undefined ? undefined : { ...EMPTY, relative: -days * count };
    },
  },
];

/**
 * Dates and parts of dates. A run of days stands for its first day, a season for the year it begins in; ISO weekdays;
 * `relative` in days, a year counted as 365.
 */
export const dateRules: readonly Rule<'date'>[] = [...calendarRules, ...pointingRules];
