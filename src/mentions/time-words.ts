import { CARDINAL_PATTERN as CARDINAL, FRACTIONS, readNumber } from '../knowledge/numbers.ts';
import { after, before } from './context.ts';
import type { Rule } from './mention.ts';
import {
  AMOUNT,
  AND,
  BARRIER_AFTER,
  COUNT,
  DURATION_AFTER,
  GAP_AFTER,
  GAP_BEFORE,
  HOUR,
  MINUTE,
  SECOND,
  SMALL_BEFORE,
  time,
  toMs,
} from './time-shapes.ts';

const PARTS = 'tenth|hundredth|thousandth';
const LARGE_PARTS = '[Hh]alf|[Qq]uarter|[Tt]hird';

/** Times and differences in words. */
export const timeWordRules: readonly Rule<'time'>[] = [
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
