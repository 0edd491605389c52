import { endsNounPhrase } from '../knowledge/noun-phrase.ts';
import { roundOf, roundPhrasings } from '../knowledge/rounds.ts';
import { isEventDistance } from '../knowledge/sports.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { overFigures } from '../language/figures.ts';
import { after, before } from './context.ts';
import { readDistance } from './event-value.ts';
import { DISTANCE, GENDER } from './events.ts';
import type { Rule, Values } from './mention.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...['first', 'second', 'third', 'fourth'].map((word, index): [string, number] => [word, index + 1]),
  ...['one', 'two', 'three', 'four'].map((word, index): [string, number] => [word, index + 1]),
  ...['1', '2', '3', '4', '1st', '2nd', '3rd', '4th'].map((word): [string, number] => [
    word,
    Number.parseInt(word, 10),
  ]),
]);
const ORDINAL = '(?:first|second|third|fourth|[1-4](?:st|nd|rd|th))';
const CARDINAL = '(?:one|two|three|four|[1-4])';
/** Titles of competitions whose last part is no round: the World Cup Final is a weekend. */
const OF_A_SERIES = /(?:cup|prix|tour|league|series|nba|playoff)[ \u00a0]$/i;

/** Rounds of an event, by their canonical names. */
export const roundRules: readonly Rule<'round'>[] = [
  {
    name: 'rounds/named',
    kind: 'round',
    pattern: new RegExp(`${WORD_START}${anyOf(roundPhrasings())}${WORD_END}`, 'giu'),
    read: (match) => (isAttempt(match) ? undefined : round(roundOf(match[0]))),
  },
  {
    name: 'rounds/final',
    kind: 'round',
    pattern: new RegExp(`${WORD_START}finals?${WORD_END}`, 'giu'),
    read: (match) => (isFinal(match) ? round('final') : undefined),
  },
  {
    name: 'rounds/quarters',
    kind: 'round',
    pattern: new RegExp(
      `${WORD_START}(?:in|from|through|of|at|after)${SPACE}the${SPACE}(?<span>quarters)(?!${SPACE}of)`,
      'dgiu',
    ),
    read: () => round('quarterfinal'),
  },
  {
    name: 'rounds/semi',
    kind: 'round',
    pattern: new RegExp(
      `${WORD_START}(?:(?:first|second|third|other|last|his|her|their|same|opening|1st|2nd)|(?:in|from|of|after|during)${SPACE}(?:the|an?)(?:${SPACE}\\p{L}+)?)${SPACE}(?<span>semi)(?![\\p{L}\\p{N}-]|${SPACE}(?:circle|driver|final|trailer|truck))`,
      'dgiu',
    ),
    read: () => round('semifinal'),
  },
  {
    name: 'rounds/numbered-semi',
    kind: 'round',
    pattern: new RegExp(
      `${WORD_START}semi(?=${SPACE}(?:[1-6]|one|two|three)(?:${SPACE}of${SPACE}(?:[1-6]|two|three))?${WORD_END}(?![.:,]\\d))`,
      'giu',
    ),
    read: () => round('semifinal'),
  },
  {
    name: 'rounds/numbered-heat',
    kind: 'round',
    pattern: new RegExp(
      `${WORD_START}(?:heat${SPACE}(?<number>[1-4](?![:.]?\\d)|one|two|three|four)|(?<ordinal>${ORDINAL})${SPACE}heat)${WORD_END}`,
      'giu',
    ),
    read: ({ groups }) => round(`heat ${NUMBERS.get((groups?.number ?? groups?.ordinal ?? '').toLowerCase())}`),
  },
  {
    name: 'rounds/heat',
    kind: 'round',
    pattern: new RegExp(
      `heat(?:${SPACE}(?:\\d{1,2}|${CARDINAL})${WORD_END}|${WORD_END}(?!${SPACE}(?:of(?!${SPACE}(?:the${SPACE})?(?:(?:wo)?men|ladies|mixed|\\d))|wave|and${SPACE}humidity))(?<=(?:^|[^\\p{L}])(?:his|her|their|each|every|own|opening|first|second|third|fourth|fifth|\\d{3,5}m|\\p{L}['’]s)${SPACE}heat))`,
      'giu',
    ),
    read: () => round('heat'),
  },
  {
    name: 'rounds/qualifying',
    kind: 'round',
    pattern: new RegExp(
      `${WORD_START}(?:(?:in|during|after|from|of|at|through)${SPACE}(?:the${SPACE})?|(?:led|leading|topped|topping|winning|wins|won)${SPACE}(?:the${SPACE})?)(?<span>qualifying|qualification|qualifications|qualifiers)${WORD_END}(?<!(?:led|leading|topped|topping|winning|wins|won)${SPACE}the${SPACE}qualifiers)`,
      'dgiu',
    ),
    // "After qualifying fastest for the final": a verb.
    read: (match) =>
      /^[ \u00a0](?:(?:fastest|first|second|third|\p{L}+th|comfortably|easily)[ \u00a0])?(?:for|to)(?!\p{L})/u.test(
        after(match),
      )
        ? undefined
        : round('qualifying'),
  },
  {
    name: 'rounds/qualifying-label',
    kind: 'round',
    pattern: new RegExp(
      `(?:(?<=^|[.!?]${SPACE})qualifying(?=:)|(?<=(?:^|[^\\p{L}])(?!(?:without|before|despite|not|by|for|of|and|while|when|on|to|just|is|was|are|were|from)(?!\\p{L}))\\p{L}{3,},?${SPACE}(?:[–—-]${SPACE})?)qualifying(?=[,.;:)]|$)|(?<=(?:pursuit|sprint|keirin|trial|kilo)${SPACE})qualifying(?=${SPACE}(?:to|and|in|with|on|at)${WORD_END}))`,
      'giu',
    ),
    read: () => round('qualifying'),
  },
  {
    name: 'rounds/race-and-number',
    kind: 'round',
    pattern: new RegExp(`${WORD_START}(?<what>race|run)${SPACE}(?<number>${CARDINAL})${WORD_END}(?![.:,]\\d)`, 'giu'),
    read: ({ groups }) => numbered(groups?.what, groups?.number),
  },
  {
    name: 'rounds/ordinal-and-race',
    kind: 'round',
    pattern: new RegExp(
      `${WORD_START}(?<number>${ORDINAL})(?:(?:${SPACE}and${SPACE}(?:final|last|deciding))?${SPACE}|-)(?<what>race|run)${WORD_END}`,
      'giu',
    ),
    read: (match) => (isCount(match) ? undefined : numbered(match.groups?.what, match.groups?.number)),
  },
  {
    name: 'rounds/opening-run',
    kind: 'round',
    pattern: new RegExp(
      `${WORD_START}(?:the|his|her|their|an)${SPACE}(?<span>(?<when>opening|morning|afternoon)${SPACE}(?<what>run|heat))${WORD_END}`,
      'dgiu',
    ),
    read: ({ groups }) => numbered(groups?.what, /^a/i.test(groups?.when ?? '') ? '2' : '1'),
  },
  {
    name: 'rounds/run-left-out',
    kind: 'round',
    pattern: new RegExp(
      `${WORD_START}(?:(?:and|in|on|after|from|of|during|at|with|winning|won)${SPACE}(?:the|his|her|their)${SPACE}(?<span>(?<number>second|third|fourth|2nd|3rd|4th))|(?<again>second)${SPACE}time${SPACE}(?:around|down|out|round))${WORD_END}`,
      'dgiu',
    ),
    read: (match) => {
      const counted = RUN_BEFORE.exec(before(match, 160))?.groups;
      const what = counted?.distance ? 'race' : counted?.what;
      const { number, again } = match.groups ?? {};
      return what && endsNounPhrase(after(match)) ? numbered(what, number ?? again) : undefined;
    },
  },
  {
    name: 'rounds/ordinal-and-distance',
    kind: 'round',
    pattern: new RegExp(
      `${WORD_START}(?<number>${ORDINAL})(?=${SPACE}(?:${GENDER}${SPACE})?(?<distance>${DISTANCE})${WORD_END}(?!${SPACE}(?:mark|split|section|segment|stretch|lap|gold|win|victory|title|medal|race win|of (?:the|his|her|their|a)${SPACE}(?:\\p{L}+${SPACE})?(?:contest|course|final|heat|race|ride|run))))`,
      'giu',
    ),
    read: (match) => (isCount(match) || !isRaceTwice(match) ? undefined : numbered('race', match.groups?.number)),
  },
];

/** "led by 0.01 after the first run and by 0.07 after the second", "won the first 500m and the second": what is counted is said once. */
const RUN_BEFORE = overFigures(
  new RegExp(
    `${WORD_START}(?:opening|${ORDINAL})[ \\u00a0-](?:(?<what>run|heat|race)(?!\\p{L})|(?<distance>${DISTANCE}))[^.;!?]*$`,
    'iu',
  ),
);

function round(name: string | undefined): Values['round'] | undefined {
  return name === undefined ? undefined : { round: name };
}

function numbered(what: string | undefined, number: string | undefined): Values['round'] | undefined {
  const value = NUMBERS.get(number?.toLowerCase() ?? '');
  if (value === undefined) return undefined;
  return { round: `${what?.toLowerCase()} ${value}` };
}

/** The noun, not the adjective of "final lap", and not the last weekend of a series. */
function isFinal(match: RegExpExecArray): boolean {
  if (OF_A_SERIES.test(before(match)) || /^[ \u00a0]four(?!\p{L})/iu.test(after(match))) return false;
  if (/s$/i.test(match[0])) return !/^[ \u00a0](?:weekend|day)(?!\p{L})/iu.test(after(match));
  // "In the final Lind was overtaken"; but "in the final World Cup".
  const opens = /(?:^|[.!?]["”’)]*\s)In the[ \u00a0]$/u.test(before(match)) && OF_SOMEBODY.test(after(match));
  return (
    opens ||
    endsNounPhrase(after(match)) ||
    /^[ \u00a0](?:time|result|win|victory|appearance|start|line-up|places?|spots?|berth)(?!\p{L})/u.test(after(match))
  );
}

const OF_SOMEBODY =
  /^[ \u00a0](?!(?:World|Olympic|European|Asian|Grand|Diamond|ISU|Commonwealth|National|Pan)(?!\p{L}))\p{Lu}\p{Ll}/u;

/** A round of throws or jumps is an attempt, and a round of golf or talks no race. */
function isAttempt(match: RegExpExecArray): boolean {
  if (!/round/i.test(match[0])) return false;
  const marked =
    /\d\.\d\d ?m(?: [\p{L}-]+){0,4} $/u.test(before(match)) || /^[ \u00a0]\d{1,2}\.\d\d ?m/u.test(after(match));
  // "fifth in the opening round in Cali": of a series.
  const ofSeries = /^opening/i.test(match[0]) && /^ (?:in|at) (?:the )?\p{Lu}/u.test(after(match));
  return marked || ofSeries || /^[ \u00a0]of(?!\p{L}|[ \u00a0]\d)/u.test(after(match));
}

/** "his second race in a week", "the first race of her career": a count of races, no round; "her second run" is one. */
function isCount(match: RegExpExecArray): boolean {
  // "their second 500m" is of all who start, "her second 500m" of a career.
  const own =
    match.groups?.what?.toLowerCase() !== 'run' && !(match.groups?.distance && /their[ \u00a0]$/i.test(before(match)));
  return (
    (match.groups?.what?.toLowerCase() === 'race' &&
      (OF_MANY.test(after(match)) || OPENS_DAY.test(after(match, 64)))) ||
    (own && /(?:^|[^\p{L}])(?:his|her|their|my|our|its|['’]s)[ \u00a0]$/iu.test(before(match))) ||
    /^[ \u00a0](?:of (?:his|her|the season|their)|in (?:two|three|\d{1,2}|a)(?![\p{L}\d.:,]))/iu.test(after(match))
  );
}

/** Behind a race of several events: "the second race of the weekend". */
const OF_MANY = /^[ \u00a0]of the (?:weekend|week|day|night|evening|afternoon|winter|year)(?!\p{L})/iu;

/** Behind the race that a day begins with: "First race at 19:05", "the first race on Friday, the 3000m, starts". */
const OPENS_DAY = overFigures(
  /^(?: on \p{L}+day(?:,[^,.;]{1,32},)?)? (?:(?:is|starts|begins|(?:gets|goes) under way|will (?:be|start)) )?(?:at|from) \d/u,
);

/** Only whole distances are raced twice: the "first 200m" is a stretch. */
function isRaceTwice(match: RegExpExecArray): boolean {
  return isEventDistance(readDistance(match.groups?.distance ?? '').metres, 'speed skating');
}
