import { CARDINAL_PATTERN as CARDINAL, FRACTIONS, OTHER_UNITS, readNumber } from '../knowledge/numbers.ts';
import { anyOf } from '../knowledge/words.ts';
import { isClock } from './clocks.ts';
import { after, before } from './context.ts';
import type { Rule, Values } from './mention.ts';

type Time = Values['time'];

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** No figure, letter or currency in front: the number begins here. */
const START = String.raw`(?<![\d\p{L}$€£#+]|\d[.,:/'’])`;
/** The number ends here. */
const END = String.raw`(?![\d\p{L}]|[.,:]\d)`;
/** A unit written directly behind the figure belongs to the time: "1.34s", "0.4sec", "0.02 of a second". */
const SECONDS = String.raw`(?:s|[ -]?secs?|[ -]seconds?)(?![\p{L}/])`;
const HOURS_UNIT = '(?: ?hours?| ?hrs?| ?h)';
/** A bare m is minutes only where seconds are joined to it, or carry their unit: "1m44.3", "3m 41.20s", but "500m, 37.20". */
const MINUTES_UNIT = `(?: ?minutes?| ?mins?|m(?=[0-9]| [0-5]\\d(?:\\.\\d{1,3})?${SECONDS}))`;
/** From here on "25m 12.31s" may be a distance and its time. */
const DISTANCE_IN_METRES = 25;
const AND = '(?:,? and |, ?| ?)';
const AMOUNT = `(?:${CARDINAL}|\\d{1,3})`;

const UNDER = 'below|under|inside|sub|less than|faster than|quicker than|no more than|within';
const OVER = 'over|more than|above|slower than|at least|in excess of';
const ABOUT = 'almost|nearly|about|around|roughly|some|approximately|close to|virtually|practically|just about';
/** In front of a time; a figure before it measures how far under ("0.18 under 1:49.40"), and hedges nothing. */
const HEDGE = new RegExp(`(?<!\\d |seconds )\\b(?:(${UNDER})|(${OVER})|(${ABOUT}))(?: an?)?[ -]$`, 'iu');

/** Behind a decimal that is no race time: points, metres, per cent, money, a count. */
const OTHER_UNIT = new RegExp(`^(?:[ -]?${anyOf(OTHER_UNITS)}(?![\\p{L}])| ?[%°€$£])`, 'iu');
/** In front of a decimal that is no race time: a wind reading, a rule, a chapter, a minus, a day of the week. */
const OTHER_FIGURE =
  /(?:(?:^|[\s(])[-−–]|(?<![.,]\d)\d[-–]|\b(?:no|rule|article|version|level|chapter|section|wind|wind:|wind (?:plus|minus)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun),?)\.? ?)$/i;

/** Behind an amount that measures a difference. */
const GAP_AFTER =
  /^ (?:ahead|behind|adrift|back|faster|slower|quicker|off|clear|short|up|down|apart|between|outside|inside|better|worse|shy|in front|too|from|over|out|a lap|per lap)\b/;
/** Behind an amount that measures how long something took or when it was, or that the rules add. */
const DURATION_AFTER =
  /^ (?:later|ago|earlier|before(?! (?:runner|the runner|second|\p{Lu}))|after(?! (?:the (?:winner|leader)s?(?!\p{L})|(?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:[.,;)]|$| (?:and|to|for)(?!\p{L}))))|long|into|from (?:now|here|there|home)|to go|left|remaining|on the clock|of silence|(?:of |time )?penalt|intervals?(?!\p{L}))/u;
/** Behind a duration in minutes or hours that is a mark to beat. */
const BARRIER_AFTER =
  /^[ -](?:barrier|mark|mile|marathon|wall|limit|lead|gap|advantage|deficit|margin|cushion|lap|pace)\b/i;
const GAP_BEFORE = /\b(?:by|with|lost|gained|lose|gain|gap of|lead of|deficit of|advantage of|margin of)(?: an?)? $/i;
const SMALL_BEFORE =
  /\b(?:by|almost|nearly|about|than|over|under|within|exactly|of|just|only|mere|mark|by just|by only) $/i;

/** In front of a figure that is a wind reading: "the 200m (+0.4)", "22.07 (0.4)". */
const WIND_BEFORE = /(?:\dm|\d\.\d{2}) \($/;

/** Thousandths from the figures behind the point: "5" → 500. */
function thousandths(figures: string): number {
  return Number(figures.padEnd(3, '0'));
}

function time(match: RegExpExecArray, ms: number, form: Time['form']): Time {
  const [, under, over, about] = HEDGE.exec(before(match)) ?? [];
  return { ms, form, hedge: under ? 'under' : over ? 'over' : about ? 'about' : null };
}

/** Hours, minutes, seconds and their decimals as written, "" where absent, to milliseconds: integers all the way. */
function toMs(hours: string, minutes: string, seconds: string, decimals = ''): number {
  return Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND + thousandths(decimals);
}

/** Whole hours or minutes in front of their unit: "3", "three". */
const COUNT = `\\d{1,2}|${CARDINAL}`;

const figureRules: readonly Rule<'time'>[] = [
  {
    name: 'times/hours-minutes-seconds',
    kind: 'time',
    pattern: new RegExp(
      `${START}(\\d{1,2})[:h] ?([0-5]\\d)[:m'’] ?(\\d\\d)(?:[.,](\\d{1,3})(?:s|"|”)?|s(\\d{1,2})|s|"|”)?${END}`,
      'gu',
    ),
    read: (match) => {
      const [, hours = '', minutes = '', seconds = '', behindPoint, behindUnit] = match;
      const decimals = behindPoint ?? behindUnit;
      // "1:40:82": no minute has so many seconds.
      if (Number(seconds) > 59) return time(match, toMs('', hours, minutes, seconds), 'colon');
      return time(match, toMs(hours, minutes, seconds, decimals), 'colon');
    },
  },
  {
    name: 'times/minutes-seconds',
    kind: 'time',
    pattern: new RegExp(
      `${START}(\\d{1,3}):([0-5]\\d)[.,](\\d{1,3})(?:${SECONDS}| min(?:utes?|s)?(?!\\p{L}))?${END}`,
      'gu',
    ),
    read: (match) => {
      const [, minutes = '', seconds = '', decimals] = match;
      return time(match, toMs('', minutes, seconds, decimals), 'colon');
    },
  },
  {
    name: 'times/three-parts',
    kind: 'time',
    pattern: new RegExp(`${START}(\\d{1,2})\\.([0-5]\\d)[.,](\\d{1,3})(?:${SECONDS})?${END}`, 'gu'),
    read: (match) => {
      const [, minutes = '', seconds = '', decimals] = match;
      if (OTHER_FIGURE.test(before(match))) return undefined;
      return time(match, toMs('', minutes, seconds, decimals), 'colon');
    },
  },
  {
    name: 'times/hyphen',
    kind: 'time',
    pattern: new RegExp(`${START}(?<!-)(\\d)-([0-5]\\d)\\.(\\d{3})${END}`, 'gu'),
    read: (match) => time(match, toMs('', match[1] ?? '', match[2] ?? '', match[3]), 'colon'),
  },
  {
    name: 'times/primes',
    kind: 'time',
    pattern: new RegExp(`${START}(\\d{1,2})['’′]([0-5]\\d)(?:(?:["”″]|''|’’|\\.)(\\d{1,3})|["”″])${END}`, 'gu'),
    read: (match) => {
      const [, minutes = '', seconds = '', decimals] = match;
      return time(match, toMs('', minutes, seconds, decimals), 'colon');
    },
  },
  {
    name: 'times/double-prime',
    kind: 'time',
    pattern: new RegExp(`${START}(?<![′”])(\\d{1,2})(?:["”″]|''|’’)(\\d{2,3})${END}`, 'gu'),
    read: (match) => time(match, toMs('', '', match[1] ?? '', match[2]), 'decimal'),
  },
  {
    name: 'times/whole-seconds',
    kind: 'time',
    pattern: new RegExp(`${START}(\\d{1,3}):([0-5]\\d)s?${END}`, 'gu'),
    read: (match) => {
      const [, minutes = '', seconds = ''] = match;
      return isClock(match, minutes) ? undefined : time(match, toMs('', minutes, seconds), 'colon');
    },
  },
  {
    name: 'times/signed-primes',
    kind: 'time',
    pattern: new RegExp(
      `(?<![\\d\\p{L}])\\+ ?(?:(\\d{1,2})['’′] ?)?(\\d{1,2})(?:[.,](\\d{1,3}))?(?:["”″]|''|’’)(\\d{1,3})?${END}`,
      'gu',
    ),
    read: (match) => {
      const [, minutes = '', seconds = '', behindPoint, behindPrimes] = match;
      return time(match, toMs('', minutes, seconds, behindPoint ?? behindPrimes), 'signed');
    },
  },
  {
    name: 'times/signed',
    kind: 'time',
    pattern: new RegExp(
      `(?<![\\d\\p{L}])\\+ ?(?:(\\d{1,2}):)?(?:(\\d{1,2}):)?(\\d{1,3})(?:[.,](\\d{1,3}))?(?:${SECONDS})?${END}`,
      'gu',
    ),
    read: (match) => {
      const [text, first = '', second, seconds = '', decimals] = match;
      if (!/[:.s]|,\d{1,2}$/.test(text) || OTHER_UNIT.test(after(match)) || OTHER_FIGURE.test(before(match)))
        return undefined;
      if (/^\+\d\.\d$/.test(text) && WIND_BEFORE.test(before(match))) return undefined;
      const [hours, minutes] = second === undefined ? ['', first] : [first, second];
      return time(match, toMs(hours, minutes, seconds, decimals), 'signed');
    },
  },
];

const unitRules: readonly Rule<'time'>[] = [
  {
    name: 'times/minutes-and-seconds',
    kind: 'time',
    pattern: new RegExp(
      `${START}(?:(${COUNT})${HOURS_UNIT}${AND})?(${COUNT})${MINUTES_UNIT}${AND}(\\d{1,2})(?:\\.(\\d{1,3})(?:${SECONDS})?|s(\\d{1,2})|${SECONDS})?${END}`,
      'giu',
    ),
    read: (match) => {
      const [text, hours = '', minutes = '', seconds = '', behindPoint, behindUnit] = match;
      const decimals = behindPoint ?? behindUnit;
      if (OTHER_UNIT.test(after(match))) return undefined;
      if (!hours && /^\d+m /.test(text) && Number(minutes) >= DISTANCE_IN_METRES) return undefined;
      const whole = (count: string) => String(readNumber(count) ?? '');
      return time(match, toMs(whole(hours), whole(minutes), seconds, decimals), 'unit');
    },
  },
  {
    name: 'times/hours-and-minutes',
    kind: 'time',
    pattern: new RegExp(
      `${START}(\\d{1,2}) ?(?:hours?|hrs?|h)${AND}([0-5]?\\d) ?(?:minutes?|mins?|min|m)${END}`,
      'giu',
    ),
    read: (match) => {
      const [, hours = '', minutes = ''] = match;
      return DURATION_AFTER.test(after(match)) ? undefined : time(match, toMs(hours, minutes, ''), 'unit');
    },
  },
  {
    name: 'times/seconds',
    kind: 'time',
    pattern: new RegExp(`${START}(?<!\\.)(\\d{0,3})\\.(\\d{1,3})(?:${SECONDS}| of a second)`, 'giu'),
    read: (match) => {
      const [, seconds = '', decimals] = match;
      return time(match, toMs('', '', seconds, decimals), 'unit');
    },
  },
  {
    name: 'times/integer-seconds',
    kind: 'time',
    pattern: new RegExp(`${START}(?<!\\.)(\\d{1,3})(?:[ -]?secs?|[ -]seconds?)(?![\\p{L}/])`, 'giu'),
    read: (match) => {
      const [, seconds = ''] = match;
      return DURATION_AFTER.test(after(match)) ? undefined : time(match, toMs('', '', seconds), 'unit');
    },
  },
  {
    name: 'times/decimal',
    kind: 'time',
    pattern: new RegExp(`${START}(?<!\\.)(\\d{0,3})\\.(\\d{1,3})${END}`, 'gu'),
    read: (match) => {
      const [text, seconds = '', decimals] = match;
      if (OTHER_UNIT.test(after(match)) || OTHER_FIGURE.test(before(match))) return undefined;
      if (/^\d\.\d$/.test(text) && WIND_BEFORE.test(before(match)) && /^\)/.test(after(match))) return undefined;
      return time(match, toMs('', '', seconds, decimals), 'decimal');
    },
  },
  {
    // Decimals behind a comma are the notation of the continent; three figures are thousands, but behind a nought.
    name: 'times/decimal-comma',
    kind: 'time',
    pattern: new RegExp(`${START}(?:(\\d{1,2}),(\\d{1,2})|0,(\\d{3}))(?:${SECONDS})?${END}`, 'gu'),
    read: (match) => {
      const [text, seconds = '', short, long] = match;
      const decimals = short ?? long ?? '';
      if (
        decimals.length === 1 &&
        !/\p{L}$/u.test(text) &&
        !IN_A_PHRASE.test(before(match)) &&
        !GAP_AFTER.test(after(match))
      )
        return undefined;
      if (OTHER_UNIT.test(after(match)) || OTHER_FIGURE.test(before(match))) return undefined;
      return time(match, toMs('', '', seconds, decimals), 'decimal');
    },
  },
  {
    name: 'times/bare-barrier',
    kind: 'time',
    pattern:
      /(?<=\bsub-|\b(?:below|under|inside|sub|broke|breaks?|breaking) |\b(?:skated?|r[ua]n|sw[ai]m|rode|ride|clock(?:ed)?|post(?:ed)?) an? )(\d{2})(?![\d\p{L}-]|[.,:]\d)/giu,
    read: (match) => {
      if (
        !/^(?:$|[,;!?)”"’—–]|\.(?!\d)| (?:at|again|for|in|on|when|before|barrier|and|laps?|seconds?|pace)\b)/.test(
          after(match),
        )
      )
        return undefined;
      if (
        /\b(?:(?:women|men|boys|girls|athletes|skaters|riders|aged|the) (?:under|below)|(?:stroke )?rat(?:e|ing)s?\b.{0,16} (?:below|under)) $/i.test(
          before(match),
        )
      )
        return undefined;
      return time(match, Number(match[1]) * SECOND, 'unit');
    },
  },
];

/** In front of a figure with one decimal behind a comma, which "lanes 3,5" has, too. */
const IN_A_PHRASE = /\b(?:in|by|of|with|to|laps?) (?:an? )?$/i;

const PARTS = 'tenth|hundredth|thousandth';
const LARGE_PARTS = '[Hh]alf|[Qq]uarter|[Tt]hird';

const wordRules: readonly Rule<'time'>[] = [
  {
    name: 'times/seconds-in-words',
    kind: 'time',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(${CARDINAL})[ -]seconds?(?:,? and (${CARDINAL}) (${PARTS})s?| and a (half|quarter))?(?! of a second)(?![\\p{L}])`,
      'gu',
    ),
    read: (match) => {
      const [, amount = '', parts, part = '', rest] = match;
      if (DURATION_AFTER.test(after(match))) return undefined;
      const more = parts ? (readNumber(parts) ?? 0) * fraction(part) : rest ? fraction(rest) : 0;
      return time(match, (readNumber(amount) ?? 0) * SECOND + more, 'words');
    },
  },
  {
    name: 'times/hours-in-words',
    kind: 'time',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(${COUNT}) hours?${AND}(${AMOUNT}) minutes?(?:${AND}(${AMOUNT}) seconds?)?(?![\\p{L}])`,
      'giu',
    ),
    read: (match) => {
      const [, hours = '', minutes = '', seconds] = match;
      if (DURATION_AFTER.test(after(match))) return undefined;
      const whole = (count: string) => String(readNumber(count) ?? '');
      return time(match, toMs(whole(hours), whole(minutes), seconds === undefined ? '' : whole(seconds)), 'unit');
    },
  },
  {
    name: 'times/minutes-in-words',
    kind: 'time',
    pattern: new RegExp(`(?<![\\p{L}\\d-])(an?|${AMOUNT}) minutes?${AND}(${AMOUNT}) seconds?(?![\\p{L}])`, 'giu'),
    read: (match) => {
      const [, minutes = '', seconds = ''] = match;
      if (DURATION_AFTER.test(after(match))) return undefined;
      return time(match, (readNumber(minutes) ?? 0) * MINUTE + (readNumber(seconds) ?? 0) * SECOND, 'unit');
    },
  },
  {
    name: 'times/parts-in-words',
    kind: 'time',
    pattern: new RegExp(`(?<![\\p{L}\\d-])(${AMOUNT})[ -](?:one[ -])?(${PARTS})s?(?: of a second)?(?![\\p{L}])`, 'gu'),
    read: (match) => {
      const [text, amount = '', part = ''] = match;
      if (!/second$/i.test(text) && /^(?: of (?:an?|the)\b|-)/.test(after(match))) return undefined;
      return time(match, (readNumber(amount) ?? 0) * fraction(part), 'words');
    },
  },
  {
    name: 'times/part-of-a-second',
    kind: 'time',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:([Aa]n?|${CARDINAL}) )?(${LARGE_PARTS}|${PARTS})s?(?: of)? a (second|minute)(?![\\p{L}])`,
      'gu',
    ),
    read: (match) => {
      const [, amount = 'a', part = '', unit] = match;
      if (DURATION_AFTER.test(after(match))) return undefined;
      return time(
        match,
        Math.round((readNumber(amount) ?? 1) * fraction(part) * (unit === 'minute' ? 60 : 1)),
        'words',
      );
    },
  },
  {
    name: 'times/one-part',
    kind: 'time',
    pattern: new RegExp(`(?<![\\p{L}-])[Aa]n? (${PARTS})(?![\\p{L}-])`, 'gu'),
    read: (match) => {
      const gap =
        GAP_AFTER.test(after(match)) || (GAP_BEFORE.test(before(match)) && /^(?:$|[.,;!?)])/.test(after(match)));
      return gap ? time(match, fraction(match[1] ?? ''), 'words') : undefined;
    },
  },
  {
    name: 'times/one-unit',
    kind: 'time',
    pattern: /(?<![\p{L}-])(?:[Aa]n? |[Aa] (?:full|whole) )(second|minute|hour)( and a half)?(?![\p{L}’'-])/gu,
    read: (match) => {
      const [, unit = '', half] = match;
      const behind = after(match);
      if (!GAP_AFTER.test(behind) && !(SMALL_BEFORE.test(before(match)) && /^(?:$|[.,;:!?)—–]| in the\b)/.test(behind)))
        return undefined;
      return DURATION_AFTER.test(behind)
        ? undefined
        : time(match, (UNITS_IN_MS[unit.toLowerCase()] ?? 0) * (half ? 1.5 : 1), 'words');
    },
  },
  {
    name: 'times/long-units',
    kind: 'time',
    pattern: new RegExp(`(?:(?<=\\bsub-)|(?<![\\p{L}\\d.:-]))(${AMOUNT})[ -](minute|hour)s?(?![\\p{L}])`, 'gu'),
    read: (match) => {
      const [text, amount = '', unit = ''] = match;
      const [front, behind] = [before(match), after(match)];
      const mark = BARRIER_AFTER.test(behind) || (/ /.test(text) && isMark(front) && !DURATION_AFTER.test(behind));
      if (!mark && !GAP_AFTER.test(behind)) return undefined;
      return time(
        match,
        (readNumber(amount) ?? 0) * (UNITS_IN_MS[unit.toLowerCase()] ?? 0),
        /\d/.test(amount) ? 'unit' : 'words',
      );
    },
  },
];

const UNITS_IN_MS: Readonly<Record<string, number>> = { second: SECOND, minute: MINUTE, hour: HOUR };

/** "less than", "under", "by", "with" in front of minutes or hours: a mark or a margin, not how long something took. */
function isMark(front: string): boolean {
  return (
    /\b(?:below|under|inside|sub|less than|more than|over|faster than|slower than|almost|nearly)[ -]$/i.test(front) ||
    GAP_BEFORE.test(front)
  );
}

function fraction(part: string): number {
  return FRACTIONS.get(part.toLowerCase()) ?? 0;
}

/** Race times and differences, in milliseconds. */
export const timeRules: readonly Rule<'time'>[] = [...figureRules, ...unitRules, ...wordRules];
