import { overFigures } from '../language/figures.ts';
import { after, before } from './context.ts';
import type { Rule } from './mention.ts';

/** Behind a time of day: its zone, or the unit that only a clock has. */
const CLOCK_AFTER =
  /^[ ,]{0,2}(?:\(?(?:all times )?local|(?:our|your) time\b|(?:in the )?(?:morning|afternoon|evening)\b|[A-Z]\p{L}+ time\b|\(?(?:[A-Z]{2,4}T|GMT|UTC|CE[S]?T)\b|h\b|hrs?\b|hours\b|[ap]\.?m\b|o[’']clock|\||[–-] ?\d{1,2}[:.]\d{2}\b)/u;
/** Behind a race time: what it is of. */
const RACE_AFTER =
  /^[ -](?:barrier|mark|mile|marathon|split|lap|pace|opener|swim|ride|run|race|leg|behind|back|down|ahead|adrift|clear|faster|slower|was possible|in it|flat)\b/;
/** In front of a time of day: "at", "from", "starts"; not "aiming at". */
const CLOCK_BEFORE =
  /\b(?:(?<!\b(?:aim(?:s|ed|ing)?|clocked|look(?:s|ed|ing)?|mark|record|st[ao]nds?|stood|timed) )at|from|until|till|to|by|before|since|around|starts?|starting|begins?|time:?)(?: about| around)? $/i;
/**
 * Further in front of a time of day, another one, or the day or programme whose it is: "start at 20:00 local time with the
 * 100m, then the 200m (20:11)", "is on Friday 22 February (13:00)", "the evening begins with the pole vault (17:10)".
 */
const CLOCK_AMONG = overFigures(
  /\b(?:at|from) \d{1,2}[:.]\d{2} ?(?:\(?local|[A-Z]{2,4}T\b|GMT|UTC|h\b|in the (?:morning|afternoon|evening))[^.!?]*$|(?:day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December))(?: \d{1,2})?,? \($|\b(?:begins?|starts?|opens?|continues?|resumes?|concludes?|closes?|ends?) with [^.;!?\d]*(?:\d[\d,]*(?: ?k?m| met\p{L}+)[^.;!?\d]*)?\($/u,
);
/** "Sun: W4- 9:35, M2x 10:01": a line of a programme, with more of them behind. */
const DAY_OF_PROGRAMME = overFigures(/\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\p{Ll}*: [^.;!?:]{0,24}$/u);
const NEXT_SLOT = overFigures(/^, [^,.;:]{1,30} (?:1\d|2[0-3]):[0-5]\d(?![\d.,]\d)/u);
/** "Lind managed 18:36 and Hungary's Falk ": another race time in front. */
const RACE_AMONG = /\b(?:clocked|managed|needed|posted|ran|rode|swam) \d{1,2}:\d\d(?:,| and|, and) [^.;:,\d]{3,40}$/;
/** In front of a race time: "in 1:44", "a 14:21 split", "below 2:00", "(63:40)". */
const RACE_BEFORE =
  /(?:\b(?:in|of|an?|the|that|this|below|under|inside|over|above|than|broke|break|breaking|crack|cracked|sub|beat|run|ran|runs|rode|swam|skated?|clock|clocked|clocking|managed|needed|posted|posting|recorded|registered|shared|his|her|their)[ -]|(?:second|best|gap|lead|lap|split|opener|result|sub)[: -]{1,2})$/i;

/**
 * Whether a bare "h:mm" is a time of day rather than minutes and seconds. The words around it decide; where they are
 * silent, programmes write two figures for the hour, and nobody starts a race in the small hours.
 */
export function isClock(match: RegExpExecArray, first: string): boolean {
  if (Number(first) > 23) return false;
  const front = before(match);
  const behind = after(match);
  if (CLOCK_AFTER.test(behind)) return true;
  if (RACE_AFTER.test(behind) || RACE_BEFORE.test(front) || RACE_AMONG.test(before(match, 80))) return false;
  if (CLOCK_BEFORE.test(front)) return true;
  // "Moreau (14:21)" and, in a list of results, "Moreau (FRA) 14:21"
  if (CLOCK_AMONG.test(before(match, 160))) return true;
  if (DAY_OF_PROGRAMME.test(front) && NEXT_SLOT.test(behind)) return true;
  if (/\)\s$/.test(front) || (/\($/.test(front) && /^\)/.test(behind))) return false;
  return first.length === 2;
}

function clock(hours: string, minutes: string, half = ''): { time: string } {
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  return { time: `${String(hour).padStart(2, '0')}:${minutes}` };
}

/** "from 1400 local time": what stands behind four figures that are a time of day. */
const FOUR_FIGURES = /^ ?(?:\(?local|hours|hrs|h\b|GMT|UTC|CES?T\b)/;
/** Another such time in front: "from 1400 local time, and the men's 1,000m at 1525". */
const FOUR_AMONG = overFigures(/\b(?:at|from) \d{4} ?(?:\(?local|hours|hrs|h\b|GMT|UTC|CES?T\b)[^.!?]*$/);

/** And with a point: "on Sunday at 10.30 local time, followed by the women at 12.50". */
const DOTTED_AMONG = overFigures(/\b(?:at|from) \d{1,2}\.\d{2} ?(?:\(?local|hours|hrs|h\b|GMT|UTC|CES?T\b)[^.!?]*$/);

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
      /(?<![\d\p{L}]|\d[:.,])([01]?\d|2[0-3])[.h]([0-5]\d)(?: (?:hours|hrs)\b|(?=h\b| ?(?:h|hrs|hours|\(?local time|GMT|UTC|CES?T)\b|,? (?:\p{Lu}\p{L}+|our|your) time\b))/gu,
    read: ([, hours = '', minutes = '']) => clock(hours, minutes),
  },
  {
    name: 'clocks/four-figures',
    kind: 'clock',
    pattern: /(?<=\b(?:at|from|until) )([01]\d|2[0-3])([0-5]\d)(?![\d\p{L}]|[.,:]\d| ?(?:k?m|met\p{L}+)\b)/gu,
    read: (match) => {
      const [, hours = '', minutes = ''] = match;
      const told = FOUR_FIGURES.test(after(match)) || FOUR_AMONG.test(before(match, 160));
      return told ? clock(hours, minutes) : undefined;
    },
  },
  {
    name: 'clocks/on-a-day',
    kind: 'clock',
    pattern:
      /(?<=\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})? (?:at|from) )([01]?\d|2[0-3])\.(00|[1-5][05])(?![\d\p{L}]|[.,:]\d| ?(?:seconds|points|metres|m\b))/giu,
    read: ([, hours = '', minutes = '']) => clock(hours, minutes),
  },
  {
    name: 'clocks/dotted-among',
    kind: 'clock',
    pattern: /(?<=\b(?:at|from) )([01]?\d|2[0-3])\.([0-5]\d)(?![\d\p{L}]|[.,:]\d| ?(?:seconds|points|metres|m\b))/gu,
    read: (match) => {
      const [, hours = '', minutes = ''] = match;
      return DOTTED_AMONG.test(before(match, 160)) ? clock(hours, minutes) : undefined;
    },
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
