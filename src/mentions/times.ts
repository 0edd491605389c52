import { readNumber } from '../knowledge/numbers.ts';
import { isClock } from './clocks.ts';
import { after, before } from './context.ts';
import type { Rule } from './mention.ts';
import {
  AND,
  COUNT,
  DISTANCE_IN_METRES,
  DURATION_AFTER,
  END,
  GAP_AFTER,
  HOURS_UNIT,
  MINUTES_UNIT,
  OTHER_FIGURE,
  OTHER_UNIT,
  SECOND,
  SECONDS,
  START,
  time,
  toMs,
  WIND_BEFORE,
} from './time-shapes.ts';
import { timeWordRules } from './time-words.ts';

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
    name: 'times/mistyped',
    kind: 'time',
    // "2:04;57", "1;53.41", "1,53.41", "1:53 .41": a mark beside the right one on the keyboard, or a space.
    pattern: new RegExp(
      `${START}(\\d{1,2})(?:;([0-5]\\d)[:.,;]|[:.]([0-5]\\d);|,([0-5]\\d)\\.|:([0-5]\\d) \\.)(\\d\\d)${END}`,
      'gu',
    ),
    read: (match) => {
      const [text, first = '', afterSemicolon, beforeSemicolon, afterComma, beforeSpace, last = ''] = match;
      const second = afterSemicolon ?? beforeSemicolon ?? afterComma ?? beforeSpace ?? '';
      // What stands behind a point or a comma are hundredths; else the event tells which unit the figures are of.
      const ms =
        /[.,]\d\d$/.test(text) || Number(last) > 59 ? toMs('', first, second, last) : toMs(first, second, last);
      return time(match, ms, 'colon');
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

/** Race times and differences, in milliseconds. */
export const timeRules: readonly Rule<'time'>[] = [...figureRules, ...unitRules, ...timeWordRules];
