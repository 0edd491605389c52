import { CARDINAL_PATTERN, ORDINAL_PATTERN } from '../../../knowledge/numbers.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Sign } from './sign.ts';

/** What else may name the place: "second place", "sixth position". */
const PLACE = '^(?: place| position| spot)?,?';
const COUNT = `(?:\\d[\\d,.]*|${CARDINAL_PATTERN}|an?|half an?)`;
/** Which of several. */
const WHICH = `(?:${ORDINAL_PATTERN}|last|final|home|closing|opening|next|back|penultimate)`;
/** A stretch of the course or of the race. */
const STRETCH =
  '(?:straight|straightaway|stretch|laps?|lengths?|bends?|corners?|turns?|climbs?|descents?|loops?|legs?|kilomet(?:er|re)s?|k|km|miles?|met(?:er|re)s|m|hurdles?|barriers?|strokes|exchanges?|changeovers?|stadium|range|rounds?|transition)';
/** Who races. */
const RACERS = "(?:she|he|they|it|the (?:[\\p{L}-]+ )?\\p{L}+|\\p{Lu}[\\p{L}’'-]+)";
/** Verbs of the end of a race: whoever finished third when another fell was third, and who slipped to fourth stayed there. */
const AT_THE_END = overFigures(
  /\b(?:finish\p{L}*|ended(?: up)?|came (?:home|in)|touched|crossed|plac(?:ed|ing)|classified|won|wins|took|tak(?:es|ing)|claim\p{L}*|earn\p{L}*|slipp\p{L}*|dropp\p{L}*|fell|fad\p{L}*|tumbl\p{L}*|for)\b[^,;]*$/u,
);

const sign = (says: string, words: string, unless?: RegExp): Sign => ({
  code: 'under-way',
  says,
  side: 'behind',
  form: 'ordinal',
  words: new RegExp(PLACE + words, 'u'),
  ...(unless && { unless }),
});

/** Behind a rank: where in the race it was held, or what came about then. */
export const UNDER_WAY: readonly Sign[] = [
  {
    code: 'under-way',
    says: 'scraped into the final in <eighth>',
    side: 'clause',
    form: 'ordinal',
    words:
      /\b(?:into|reach(?:ed|ing)|ma(?:de|king)(?: it (?:in)?to)?|through to) (?:the |[A-B] |\p{L}+['’]s )*(?:finals?|semi-?finals?|quarter-?finals?|next round|top (?:eight|sixteen))(?: of (?:the )?[^,;]{3,40}?)? (?:in|as|from) (?:the )?$/iu,
  },
  {
    code: 'taken-away',
    says: 'bronze went to Lind, who had crossed the line <fourth>',
    side: 'sentence',
    form: 'ordinal',
    words: overFigures(
      /\b(?:gold|silver|bronze|title|victory|win)\b[^;]*, who had (?:(?:originally|initially) )?(?:crossed the line|finished|come (?:home|in)|been) (?:only )?$/iu,
    ),
  },
  sign(
    '<seventh> at the midway stage',
    ' (?:at|by|past|over) (?:the )?(?:half ?-?way|mid-?way|mid-race)(?: (?:line|mark|point|stage|turn))?(?!\\p{L})',
  ),
  sign(
    '<sixth> after eight laps',
    ` after (?:the )?(?:(?:${COUNT}|${WHICH}) ){1,2}(?!m\\b|met)${STRETCH}(?!\\p{L})(?! (?:race|final))`,
  ),
  sign(
    '<sixth> entering the home straight',
    ` (?:(?:entering|approaching|(?:coming |heading |going |turning )?(?:into|onto|off|out of|round)|rounding|over|starting|beginning) the (?:${WHICH} )?(?:${COUNT} )?${STRETCH})(?!\\p{L})`,
    AT_THE_END,
  ),
  sign(
    '<sixth> with a lap remaining',
    ` with (?:just |only |about |over |still |barely |under ){0,2}${COUNT} ?(?:\\p{L}+ ){0,2}?(?:to go|left|remaining|still to go|to (?:race|ride|run|skate|ski|swim))(?!\\p{L})`,
  ),
  sign(
    '<second> when she fell',
    ` when ${RACERS} (?:attack\\p{L}*|became tangled|br(?:oke|eaks)|c[ao]me (?:in|into|past|round|through|to)|clipp\\p{L}*|collid\\p{L}*|crash\\p{L}*|enter\\p{L}*|f[ae]ll|falls|got|hit|la?unch\\p{L}*|lost (?:an edge|control|(?:her|his|their) (?:balance|footing|grip))|made (?:her|his|their) move|miss\\p{L}*|mov\\p{L}*|pass\\p{L}*|puncture\\p{L}*|rang|reach\\p{L}*|slid|slipp\\p{L}*|struck|stumbl\\p{L}*|tangl\\p{L}*|tripp\\p{L}*|was (?:caught|clipped|hit|knocked|overtaken|passed|pushed|tripped)|went (?:down|past|through)|wiped out)(?!\\p{L})`,
    AT_THE_END,
  ),
  sign(
    '<sixth> as they entered the last lap',
    ` (?:as|until) ${RACERS} (?:approach\\p{L}*|c[ao]me (?:into|off|out|round|through|to)|enter\\p{L}*|head\\p{L}*|hit|left|pass\\p{L}*|reach\\p{L}*|round\\p{L}*|turn\\p{L}*|went (?:into|past|through))(?!\\p{L})`,
    AT_THE_END,
  ),
  sign(
    '<second> before fading',
    ` before (?:being (?:caught|passed|overtaken|reeled)|crashing|dropping|fading|falling|getting (?:caught|passed)|losing (?:contact|ground|touch)|pulling (?:out|up)|slipping|stopping|surging)(?!\\p{L})`,
    AT_THE_END,
  ),
];

/** Somebody who has the place is named right behind it: "behind third-placed Falk", "off the winner, Lind". */
const NAMES_SOMEBODY =
  /^(?:[- ]?(?:place[d]?|medall?ist|winner|finisher))*,? (?:the )?(?:\p{Lu}[\p{L}-]+ )*\p{Lu}\p{L}/u;

/** Ranks that somebody is measured against, or that are many. */
export const OF_OTHERS: readonly Sign[] = [
  {
    code: 'not-taken',
    says: 'fourth, 0.17 seconds behind <bronze>',
    side: 'clause',
    unlessBehind: NAMES_SOMEBODY,
    words:
      /\d(?: ?s| seconds?| minutes?| points?| met(?:re|er)s)? (?:adrift of|away from|behind|from|off(?: of)?|outside(?: of)?|shy of|short of) (?:the |a |an )?$/iu,
  },
  {
    code: 'no-result',
    says: '<third-place> time',
    side: 'behind',
    form: 'ordinal',
    // "broke the record with her third-place time".
    unless: /(?:\b(?:a|an|his|her|their|its)|['’]s?) $/u,
    words: /^ (?:time|mark|score|total)\b/,
  },
  {
    code: 'counted',
    says: '<second> in each of the past two races',
    side: 'behind',
    words:
      /^(?: place| medals?)? (?:in|at) (?:all|both|each|every)(?: (?:of )?(?:the|his|her|their|its))?(?: \p{L}+){0,3}? (?:races|events|meetings|finals|competitions|starts|stops|rounds|Games|Championships)\b/u,
  },
  {
    code: 'counted',
    says: 'In four races this season, she has finished sixth, <second>',
    side: 'sentence',
    words: overFigures(
      /^In (?:(?:his|her|their|the) )?(?:(?:last|past|previous|first) )?(?:two|three|four|five|six|seven|eight|\d+) [^,;]{3,40}(?:,| (?:he|she|they|\p{Lu}\p{L}+)) [^;]*$/u,
    ),
  },
];
