import { CARDINAL_PATTERN as CARDINAL, OTHER_UNITS } from '../knowledge/numbers.ts';
import { anyOf } from '../knowledge/words.ts';
import { before } from './context.ts';
import type { Values } from './mention.ts';

/* What rules of times have in common: units, and the words around a figure that make it another one. */

type Time = Values['time'];

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** No figure, letter or currency in front: the number begins here. */
export const START = String.raw`(?<![\d\p{L}$€£#+]|\d[.,:/'’])`;
/** The number ends here. */
export const END = String.raw`(?![\d\p{L}]|[.,:]\d)`;
/** A unit written directly behind the figure belongs to the time: "1.34s", "0.4sec", "0.02 of a second". */
export const SECONDS = String.raw`(?:s|[ -]?secs?|[ -]seconds?)(?![\p{L}/])`;
export const HOURS_UNIT = '(?: ?hours?| ?hrs?| ?h)';
/** A bare m is minutes only where seconds are joined to it, or carry their unit: "1m44.3", "3m 41.20s", but "500m, 37.20". */
export const MINUTES_UNIT = `(?: ?minutes?| ?mins?|m(?=[0-9]| [0-5]\\d(?:\\.\\d{1,3})?${SECONDS}))`;
/** From here on "25m 12.31s" may be a distance and its time. */
export const DISTANCE_IN_METRES = 25;
export const AND = '(?:,? and |, ?| ?)';
export const AMOUNT = `(?:${CARDINAL}|\\d{1,3})`;

export const UNDER = 'below|under|inside|sub|less than|faster than|quicker than|no more than|within';
export const OVER = 'over|more than|above|slower than|at least|in excess of';
export const ABOUT = 'almost|nearly|about|around|roughly|some|approximately|close to|virtually|practically|just about';
/** In front of a time; a figure before it measures how far under ("0.18 under 1:49.40"), and hedges nothing. */
export const HEDGE = new RegExp(`(?<!\\d |seconds )\\b(?:(${UNDER})|(${OVER})|(${ABOUT}))(?: an?)?[ -]$`, 'iu');

/** Behind a decimal that is no race time: points, metres, per cent, money, a count. */
export const OTHER_UNIT = new RegExp(`^(?:[ -]?${anyOf(OTHER_UNITS)}(?![\\p{L}])| ?[%°€$£])`, 'iu');
/** In front of a decimal that is no race time: a wind reading, a rule, a chapter, a minus, a day of the week. */
export const OTHER_FIGURE =
  /(?:(?:^|[\s(])[-−–]|(?<![.,]\d)\d[-–]|\b(?:no|rule|article|version|level|chapter|section|wind|wind:|wind (?:plus|minus)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun),?)\.? ?)$/i;

/** Behind an amount that measures a difference. */
export const GAP_AFTER =
  /^ (?:ahead|behind|adrift|back|faster|slower|quicker|off|clear|short|up|down|apart|between|outside|inside|better|worse|shy|in front|too|from|over|out|a lap|per lap)\b/;
/** Behind an amount that measures how long something took or when it was, or that the rules add. */
export const DURATION_AFTER =
  /^ (?:later|ago|earlier|before(?! (?:runner|the runner|second|\p{Lu}))|after(?! (?:the (?:winner|leader)s?(?!\p{L})|(?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:[.,;)]|$| (?:and|to|for)(?!\p{L}))))|long|into|from (?:now|here|there|home)|to go|left|remaining|on the clock|of silence|(?:of |time )?penalt|intervals?(?!\p{L}))/u;
/** Behind a duration in minutes or hours that is a mark to beat. */
export const BARRIER_AFTER =
  /^[ -](?:barrier|mark|mile|marathon|wall|limit|lead|gap|advantage|deficit|margin|cushion|lap|pace)\b/i;
export const GAP_BEFORE =
  /\b(?:by|with|lost|gained|lose|gain|gap of|lead of|deficit of|advantage of|margin of)(?: an?)? $/i;
export const SMALL_BEFORE =
  /\b(?:by|almost|nearly|about|than|over|under|within|exactly|of|just|only|mere|mark|by just|by only) $/i;

/** In front of a figure that is a wind reading: "the 200m (+0.4)", "22.07 (0.4)". */
export const WIND_BEFORE = /(?:\dm|\d\.\d{2}) \($/;

/** Thousandths from the figures behind the point: "5" → 500. */
export function thousandths(figures: string): number {
  return Number(figures.padEnd(3, '0'));
}

export function time(match: RegExpExecArray, ms: number, form: Time['form']): Time {
  const [, under, over, about] = HEDGE.exec(before(match)) ?? [];
  return { ms, form, hedge: under ? 'under' : over ? 'over' : about ? 'about' : null };
}

/** Hours, minutes, seconds and their decimals as written, "" where absent, to milliseconds: integers all the way. */
export function toMs(hours: string, minutes: string, seconds: string, decimals = ''): number {
  return Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND + thousandths(decimals);
}

/** Whole hours or minutes in front of their unit: "3", "three". */
export const COUNT = `\\d{1,2}|${CARDINAL}`;
