import { after, before } from './context.ts';
import type { Rule } from './mention.ts';

/** Behind a time of day: its zone, or the unit that only a clock has. */
const CLOCK_AFTER =
  /^[ ,]{0,2}(?:\(?(?:all times )?local|\(?(?:[A-Z]{2,4}T|GMT|UTC|CE[S]?T)\b|h\b|hrs?\b|hours\b|[ap]\.?m\b|o[’']clock|\||[–-] ?\d{1,2}[:.]\d{2}\b)/;
/** Behind a race time: what it is of. */
const RACE_AFTER =
  /^[ -](?:barrier|mark|mile|marathon|split|lap|pace|opener|swim|ride|run|race|leg|behind|back|down|ahead|adrift|clear|faster|slower|was possible|in it|flat)\b/;
/** In front of a time of day: "at", "from", "starts". */
const CLOCK_BEFORE =
  /\b(?:at|from|until|till|to|by|before|since|around|starts?|starting|begins?|time:?)(?: about| around)? $/i;
/** Further in front of a time of day, another one: "start at 20:00 local time with the 100m, then the 200m (20:11)". */
const CLOCK_AMONG = /\b(?:at|from) \d{1,2}[:.]\d{2} ?(?:\(?local|[A-Z]{2,4}T\b|GMT|UTC|h\b)[^.!?]*$/;
/** In front of a race time: "in 1:44", "a 14:21 split", "below 2:00", "(63:40)". */
const RACE_BEFORE =
  /(?:\b(?:in|of|an?|the|that|this|below|under|inside|over|above|than|broke|break|breaking|crack|cracked|sub|beat|run|ran|runs|rode|swam|skated?|clock|clocked|clocking|posted|posting|recorded|registered|his|her|their)[ -]|(?:second|best|gap|lead|lap|split|opener|result|sub)[: -]{1,2})$/i;

/**
 * Whether a bare "h:mm" is a time of day rather than minutes and seconds. The words around it decide; where they are
 * silent, programmes write two figures for the hour, and nobody starts a race in the small hours.
 */
export function isClock(match: RegExpExecArray, first: string): boolean {
  if (Number(first) > 23) return false;
  const front = before(match);
  const behind = after(match);
  if (CLOCK_AFTER.test(behind)) return true;
  if (RACE_AFTER.test(behind) || RACE_BEFORE.test(front)) return false;
  if (CLOCK_BEFORE.test(front)) return true;
  // "Moreau (14:21)" and, in a list of results, "Moreau (FRA) 14:21"
  if (CLOCK_AMONG.test(before(match, 160))) return true;
  if (/\)\s$/.test(front) || (/\($/.test(front) && /^\)/.test(behind))) return false;
  return first.length === 2;
}

function clock(hours: string, minutes: string, half = ''): { time: string } {
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  return { time: `${String(hour).padStart(2, '0')}:${minutes}` };
}

/** Times of day of the programme: "16:30", "2.30pm", "14.00 local time". */
export const clockRules: readonly Rule<'clock'>[] = [
  {
    name: 'clocks/half-day',
    kind: 'clock',
    pattern: /(?<![\d\p{L}]|\d[:.,])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap]\.m\.|[ap]m\b)/giu,
    read: ([, hours = '', minutes = '00', half]) => clock(hours, minutes, half),
  },
  {
    name: 'clocks/local-time',
    kind: 'clock',
    pattern:
      /(?<![\d\p{L}]|\d[:.,])([01]?\d|2[0-3])[.h]([0-5]\d)(?=h\b| ?(?:h|hrs|hours|\(?local time|GMT|UTC|CES?T)\b)/gu,
    read: ([, hours = '', minutes = '']) => clock(hours, minutes),
  },
  {
    name: 'clocks/on-a-day',
    kind: 'clock',
    pattern:
      /(?<=\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})? (?:at|from) )([01]?\d|2[0-3])\.(00|[1-5][05])(?![\d\p{L}]|[.,:]\d| ?(?:seconds|points|metres|m\b))/giu,
    read: ([, hours = '', minutes = '']) => clock(hours, minutes),
  },
  {
    name: 'clocks/programme',
    kind: 'clock',
    zones: ['schedule'],
    pattern: /(?<![\d\p{L}]|\d[:.,])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d\p{L}]|[:.,]\d)/gu,
    read: ([, hours = '', minutes = '']) => clock(hours, minutes),
  },
  {
    name: 'clocks/of-the-day',
    kind: 'clock',
    pattern: /(?<![\d\p{L}+]|\d[:.,])([01]?\d|2[0-3]):([0-5]\d)(?![\d\p{L}]|[:.,]\d)/gu,
    read: (match) => {
      const [, hours = '', minutes = ''] = match;
      return isClock(match, hours) ? clock(hours, minutes) : undefined;
    },
  },
];
