import { anyEventOf, eventPhrasings } from '../knowledge/events.ts';
import { isEventDistance } from '../knowledge/sports.ts';
import { SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { after, before } from './context.ts';
import { readDistance } from './event-value.ts';
import { CONTESTS, DISTANCE } from './events.ts';
import { isJump } from './jumps.ts';
import type { Rule, Values } from './mention.ts';

/** Verbs of going by a point of the course. */
const PASSING = '(?:pass|passed|passes|passing|reach|reached|reaches|reaching|covered|hit|crossed)';
/** What follows a distance that is a point or a stretch of the course. */
const POINT =
  '(?:marks?|points?|splits?|sections?|segments?|stretch(?:es)?|checkpoints?|to go|left|remaining|from home|from the (?:finish|line|end)|out|gone|opener|lap)';
const STRETCH = '(?:final|last|first|opening|closing|remaining|next|previous|initial)';
const PLACED = '(?:at|after|before|until|till|by|with|around|past|from|between|beyond|inside|within)';
/** What leads from one event to another: "stepping up to 10km", "from 5km to 10km", "moved to 10km". */
const LONGER =
  'up|down|over|back|from|return(?:ed|s|ing)?|switch(?:ed|es|ing)?|mov(?:e|ed|es|ing)|turn(?:ed|s|ing)?|chang(?:e|ed|es|ing)|add(?:ed|s|ing)?|km|k|kilomet(?:re|er)s|[\\d.]+k|[\\d.]+km|metres|meters|\\d+m|shorten(?:ed)?|reduced|extended|cut|increased|distances?|rang(?:e|es|ing)|due';
const NAMES_OF_EVENTS = anyEventOf(eventPhrasings('alone', 'gender', 'strict', 'distance'));
/** Titles, medals and names stand behind the distance of an event: "world champion at 5000m", "after 1500m gold", "through the 15k mass start". */
const OF_AN_EVENT = new RegExp(
  `^[ \\u00a0](?:gold|silver|bronze|medal|title|champion|winner|race|world|olympic|record|event|${NAMES_OF_EVENTS}${WORD_END})`,
  'i',
);

/** Distances that are points or stretches of the course. They stand before the rules of events: of two alike, these win. */
export const distanceRules: readonly Rule<'distance'>[] = [
  {
    name: 'distances/named-point',
    kind: 'distance',
    pattern: new RegExp(`${WORD_START}(?<metres>${DISTANCE})${SPACE}${POINT.replaceAll(' ', SPACE)}${WORD_END}`, 'giu'),
    read: (match) => (isEventToCome(match) ? undefined : metresOf(match.groups?.metres)),
  },
  {
    name: 'distances/stretch',
    kind: 'distance',
    pattern: new RegExp(
      `${WORD_START}${STRETCH}${SPACE}(?<metres>${DISTANCE}|[1-9]00(?!${SPACE}?\\p{L}*['’]|[\\p{L}\\p{N}]|[.,:]\\d))`,
      'giu',
    ),
    read: (match) => readStretch(match),
  },
  {
    name: 'distances/every',
    kind: 'distance',
    pattern: new RegExp(`(?<=[(,])(?:at${SPACE})?every${SPACE}(?<metres>${DISTANCE})(?=\\)|:)`, 'giu'),
    read: ({ groups }) => metresOf(groups?.metres),
  },
  {
    name: 'distances/passed',
    kind: 'distance',
    pattern: new RegExp(
      `${WORD_START}${PASSING}${SPACE}(?:the${SPACE})?(?<span>(?<metres>${DISTANCE}))(?!${SPACE}(?:[AB]${SPACE})?${CONTESTS}${WORD_END})`,
      'dgiu',
    ),
    read: ({ groups }) => metresOf(groups?.metres),
  },
  {
    name: 'distances/covered',
    kind: 'distance',
    pattern: new RegExp(
      `${WORD_START}(?<span>(?<metres>${DISTANCE})),?${SPACE}(?:was${SPACE})?(?:covered|reached|passed|clocked${SPACE}off)${SPACE}in(?!\\p{L})`,
      'dgiu',
    ),
    read: ({ groups }) => metresOf(groups?.metres),
  },
  {
    name: 'distances/through',
    kind: 'distance',
    pattern: new RegExp(`${WORD_START}(?:through|on${SPACE}to)${SPACE}(?:the${SPACE})?(?<metres>${DISTANCE})`, 'giu'),
    read: (match) => (OF_AN_EVENT.test(after(match)) ? undefined : metresOf(match.groups?.metres)),
  },
  {
    name: 'distances/as-far-as',
    kind: 'distance',
    pattern: new RegExp(
      `(?<!\\b(?:${LONGER})(?:${SPACE}\\p{L}+)?${SPACE})${WORD_START}to${SPACE}(?<span>(?<metres>${DISTANCE}))(?=[ \\u00a0]?[,.;:(–—]|${SPACE}(?:in|and|with|where|when|before|as|at)(?!\\p{L})|$)`,
      'dgiu',
    ),
    read: ({ groups }) => (/k/i.test(groups?.metres ?? '') ? metresOf(groups?.metres) : undefined),
  },
  {
    name: 'distances/placed',
    kind: 'distance',
    pattern: new RegExp(
      `${WORD_START}${PLACED}${SPACE}(?:just${SPACE}|only${SPACE}|(?<=by${SPACE})the${SPACE})?(?<metres>${DISTANCE})`,
      'giu',
    ),
    read: (match) =>
      OF_AN_EVENT.test(after(match)) || champion(match) || isJump(match) ? undefined : metresOf(match.groups?.metres),
  },
  {
    name: 'distances/turned',
    kind: 'distance',
    pattern: new RegExp(
      `${WORD_START}(?:turn(?:ed|s|ing)?(?:${SPACE}\\p{L}+)?|lead(?:s|ing)?|led|ahead|level)${SPACE}at${SPACE}the${SPACE}(?<span>(?<metres>${DISTANCE}))`,
      'dgiu',
    ),
    read: ({ groups }) => metresOf(groups?.metres),
  },
  {
    name: 'distances/second-of-two',
    kind: 'distance',
    pattern: new RegExp(
      `${WORD_START}(?:(?:between|through|at|after|${PASSING})${SPACE}${DISTANCE}|(?:through|at|${PASSING})${SPACE}half(?:-|${SPACE})?way)(?:${SPACE}(?:in|at)${SPACE}[\\d:.]{1,10}|${SPACE}\\([^()]{1,20}\\))?(?:,|${SPACE}and)${SPACE}(?<span>(?<metres>${DISTANCE}))(?=[ ,.;]|$)`,
      'dgiu',
    ),
    read: ({ groups }) => metresOf(groups?.metres),
  },
  {
    name: 'distances/in-brackets',
    kind: 'distance',
    pattern: new RegExp(`\\((?:at )?(?<span>(?<metres>${DISTANCE}))\\)`, 'dgiu'),
    read: ({ groups }) => (/k/i.test(groups?.metres ?? '') ? metresOf(groups?.metres) : undefined),
  },
  {
    name: 'distances/kilometre-number',
    kind: 'distance',
    pattern: new RegExp(
      `${WORD_START}(?:kilomet(?:re|er)|km)${SPACE}(?<figure>\\d{1,2}(?:\\.\\d)?|one|two|three|four|five|six|seven|eight|nine|ten)${WORD_END}`,
      'giu',
    ),
    read: ({ groups }) => ({ metres: kilometres(groups?.figure ?? '') * 1000 }),
  },
  {
    name: 'distances/no-event',
    kind: 'distance',
    pattern: new RegExp(
      `${WORD_START}(?<metres>\\d{3,4}[ \\u00a0-]?(?:m|metres?|meters?)|\\d{1,2}\\.\\d[ \\u00a0]?(?:km|kilomet(?:re|er)s))(?![\\p{L}\\p{N}/])`,
      'giu',
    ),
    read: (match) => {
      const { metres } = readDistance(match.groups?.metres ?? '');
      return isEventDistance(metres, null) || isJump(match) ? undefined : { metres };
    },
  },
];

const COUNT = 'one two three four five six seven eight nine ten'.split(' ');

function kilometres(figure: string): number {
  const word = COUNT.indexOf(figure.toLowerCase());
  return word >= 0 ? word + 1 : Number(figure);
}

function metresOf(words: string | undefined): Values['distance'] | undefined {
  if (words === undefined || /[x×*]/.test(words)) return undefined;
  const { metres } = readDistance(words);
  // Heights and throws have decimals of metres, and nobody is timed before 50 m.
  return metres < 50 || (!/k/i.test(words) && /\.\d{1,2}\D/.test(words)) ? undefined : { metres };
}

/** Metres that only a race has on the ice: "the closing 10,000 metres" of a tournament. */
const LONGEST = 10_000;

/** "the final 200" is a stretch, "the final 1000m" the last race of two, "the first 500m" the first of two. */
function readStretch(match: RegExpExecArray): Values['distance'] | undefined {
  const words = match.groups?.metres ?? '';
  const value = metresOf(/\p{L}/u.test(words) ? words : `${words}m`);
  if (!value || OF_AN_EVENT.test(after(match))) return undefined;
  if (OF_A_RACE.test(after(match))) return value;
  const raced = !/k/i.test(words) && isEventDistance(value.metres, 'speed skating');
  const stretch = /^(?:opening|closing|remaining|initial|next)/i.test(match[0]);
  const anEvent = raced && (!stretch || value.metres >= LONGEST || /\bpairs? of the[ \u00a0]$/iu.test(before(match)));
  return anEvent ? undefined : value;
}

/** "led for the first 3,000m of the race": whatever is raced, so much of it. */
const OF_A_RACE =
  /^[ \u00a0]of (?:the|his|her|their|a) (?:[\p{L}-]+ )?(?:contest|course|final|heat|race|ride|run)(?!\p{L})/u;

/** "with only the 1000m to go": an event of several, not a point of one. */
function isEventToCome(match: RegExpExecArray): boolean {
  return /the[ \u00a0]$/i.test(before(match)) && /(?:left|remaining|to go)$/i.test(match[0]);
}

/** "the world champion at 5000m", "her best at 1500m": an event, by what stands in front. */
function champion(match: RegExpExecArray): boolean {
  const front = match.input.slice(Math.max(0, match.index - 24), match.index);
  return /(?:champion|champions|title|titles|record|records|gold|silver|bronze|medal|best|win|wins|won|specialist|debut)[ \u00a0]$/i.test(
    front,
  );
}
