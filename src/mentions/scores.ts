import { CARDINAL_PATTERN, readNumber } from '../knowledge/numbers.ts';
import { overFigures } from '../language/figures.ts';
import { after, before } from './context.ts';
import { isFlown, isJump } from './jumps.ts';
import type { Rule, Values } from './mention.ts';

/** "1,486", "8712" or "117.130": thousands with or without commas, decimals behind a point. */
const FIGURE = String.raw`(?:\d{4,5}|\d{1,3}(?:,\d{3})*)(?:\.\d{1,3})?`;
/** The same without decimals. */
const WHOLE = String.raw`(?:\d{4}|\d{1,3}(?:,\d{3})*)`;
/** Not behind an age or in a date: "Aged 28", "On March 12". */
const NO_DATE =
  '(?<!\\b(?:[Aa]ged?|[Oo]n|[Ii]n|[Ff]rom|[Ss]ince|January|February|March|April|May|June|July|August|September|October|November|December) )';
/** The same mark in feet and inches, behind a stroke: "4.82m/15-9.75". */
const FEET = String.raw`\d{1,3}-\d`;
const START = String.raw`(?<![\d\p{L}$€£+]|\d[.,:/-])`;

function score(figure: string, unit: 'points' | 'metres' | null): Values['score'] {
  return { value: Number(figure.replaceAll(',', '')), unit };
}

/**
 * Points and marks in metres; the mention is the number alone, with the m of a mark. Whoever else is
 * named in a sentence of points has a bare figure: "148 points, against 131 for Lind".
 */
export const scoreRules: readonly Rule<'score'>[] = [
  {
    name: 'scores/points',
    kind: 'score',
    pattern: new RegExp(`${START}${FIGURE}(?=[ -]?(?:points?|pts?)(?![\\p{L}]))`, 'giu'),
    read: ([figure]) => score(figure, 'points'),
  },
  {
    name: 'scores/points-in-words',
    kind: 'score',
    pattern: new RegExp(`(?<![\\p{L}-])${CARDINAL_PATTERN}(?= points?(?![\\p{L}]))`, 'gu'),
    read: ([words]) => {
      const value = readNumber(words);
      return value === undefined ? undefined : { value, unit: 'points' };
    },
  },
  {
    name: 'scores/hundredths-of-a-point',
    kind: 'score',
    pattern: new RegExp(`(?<![\\p{L}-])(${CARDINAL_PATTERN}) (tenth|hundredth|thousandth)s?(?= of a point)`, 'gu'),
    read: ([, words = '', part = '']) => {
      const divisor = { tenth: 10, hundredth: 100, thousandth: 1000 }[part.toLowerCase()];
      const value = readNumber(words);
      return divisor && value !== undefined ? { value: value / divisor, unit: 'points' } : undefined;
    },
  },
  {
    name: 'scores/metres',
    kind: 'score',
    pattern: new RegExp(`${START}(\\d{1,3}\\.\\d{2}) ?(?:m|metres|meters)(?![\\p{L}\\d]|/(?!${FEET}))`, 'gu'),
    read: ([, figure = '']) => score(figure, 'metres'),
  },
  {
    name: 'scores/metres-jumped',
    kind: 'score',
    pattern: new RegExp(`${START}(\\d{2,3}(?:\\.[05])?) ?(?:m|metres|meters)(?![\\p{L}\\d/])`, 'gu'),
    read: (match) => {
      const metres = Number(match[1]);
      const flown = metres >= 60 && metres <= 300 && /\.[05]/.test(match[0]);
      return flown || isJump(match) ? score(match[1] ?? '', 'metres') : undefined;
    },
  },
  {
    name: 'scores/metres-of-several',
    kind: 'score',
    pattern: new RegExp(
      `${START}(\\d{2,3}(?:\\.[05])?)(?=(?:,| and| \\+|/) ?\\d{2,3}(?:\\.[05])? ?(?:m|metres|meters)(?![\\p{L}\\d/]))`,
      'gu',
    ),
    read: (match) => (isFlown(Number(match[1])) && isJump(match) ? score(match[0], 'metres') : undefined),
  },
  {
    name: 'scores/metres-of-jump',
    kind: 'score',
    pattern: new RegExp(
      `${START}(\\d{2,3}(?:\\.[05])?)[ -]?(?:m|metre|meter)(?=(?:[ -]long)? (?:jump|leap|flight)(?!\\p{L}))`,
      'gu',
    ),
    read: ([, figure = '']) => (isFlown(Number(figure)) ? score(figure, 'metres') : undefined),
  },
  {
    name: 'scores/of-another',
    kind: 'score',
    pattern: new RegExp(
      `(?:(?<=\\()${FIGURE}(?=\\))|(?<=: )${FIGURE}(?= to \\d)|(?<=\\b(?:against|and|to|over) )${WHOLE}(?= for )|(?<=\\b(?:on|to|with|has|had) |\\([A-Z]{3}\\) |${NO_DATE}\\p{Lu}[\\p{L}’'-]+(?: [–—-])? )${FIGURE}(?=[,;](?!\\d)|\\.(?!\\d)| and\\b| \\(|$))`,
      'gu',
    ),
    read: (match) => (isBesidePoints(match) ? score(match[0], 'points') : undefined),
  },
  {
    // "Lind (97 points) won. Second was Falk with 81": the bare figures of a classification, as its other sentences go on.
    name: 'scores/of-classification',
    kind: 'score',
    pattern: new RegExp(
      `(?:(?<=(?:\\(|\\([A-Z]{3}, ))${FIGURE}(?=\\)| and an? )|(?<=\\b(?:got|with|on) )${FIGURE}(?=[,;)](?!\\d)|\\.(?!\\d)|$)|(?<=\\p{Lu}\\p{L}+, )${FIGURE}(?=\\.(?!\\d)|$))`,
      'gu',
    ),
    read: (match) => (isOfClassification(match) ? score(match[0], 'points') : undefined),
  },
  {
    name: 'scores/combined',
    kind: 'score',
    pattern: /(?<=\b(?:on|with|second|third|record of|best of) |\(|\) )[4-9]\d{3}(?=[,;)]|\.(?!\d)|$| [–—])/gu,
    read: (match) => (COMBINED.test(match.input) ? score(match[0], 'points') : undefined),
  },
  {
    // "took her to 2989 overall", "her total, standing at 4006"; thousands that a sum of all events runs to.
    name: 'scores/combined-running',
    kind: 'score',
    pattern:
      /(?:(?<=\b(?:to|on|with|at) )[1-9]\d{3}(?= (?:overall|in total|going into|heading into))|(?<=\b(?:total|tally|score),? (?:(?:now )?(?:standing|stands|stood) at|(?:up )?to) )[1-9]\d{3}(?![\d\p{L}]|[.,:]\d))/gu,
    read: (match) => (COMBINED.test(match.input) ? score(match[0], 'points') : undefined),
  },
  {
    // "a best of 13.15m scoring 737": what one event is worth.
    name: 'scores/combined-part',
    kind: 'score',
    pattern:
      /(?<=\b(?:scor(?:ed|es|ing)|worth|earn(?:ed|ing)) )(?:1[0-3]\d{2}|[4-9]\d{2})(?= to (?:take|move|go|put|bring|sit|stay|lift)\b| and (?:a total|moves?|moved|went)\b)/gu,
    read: (match) => (COMBINED.test(match.input) ? score(match[0], 'points') : undefined),
  },
  {
    name: 'scores/stated',
    kind: 'score',
    pattern: new RegExp(
      `(?<=\\b(?:scor(?:ed?|ing|es)|total(?:l?(?:ed|ing|s))?|total of|totals of|score of|scores of|tally of|awarded|amass(?:ed|ing)|collect(?:ed|ing|s)|accumulat(?:ed|ing|es))(?: an?| the)? )${FIGURE}(?![\\d\\p{L}]|[.,:]\\d| ?(?:s|seconds|goals?|times|runs)\\b)`,
      'giu',
    ),
    read: (match) => (match[0].includes('.') || isSum(match) ? score(match[0], null) : undefined),
  },
];

const POINTS = / (?:points|pts)\b/;
const OF_POINTS = new RegExp(`${START}(${FIGURE}) (?:points|pts)\\b`, 'u');
const LAST_OF_POINTS = new RegExp(`.*${START}(${FIGURE}) (?:points|pts)\\b`, 'u');

/** A figure of the same sentence is of points, or one of like size in the sentence before. */
function isBesidePoints(match: RegExpExecArray): boolean {
  const words = before(match, 220);
  if (/\b(?:points|\d points?)\b(?:[^.!?]|\.\d)*$/.test(words.slice(-140))) return true;
  if (
    /\b(?:standings|ranking|total score|overall|classification)\b[^.!?:]{0,40}:(?:[^.!?]|\.\d|\. (?:Wom|M)en: )*$/i.test(
      words,
    )
  )
    return true;
  if (/\b(?:gold|silver|bronze|second|third|fourth) (?:with|on) $/.test(words)) return OF_POINTS.test(words);
  // Seldom there, and behind no figure the whole is searched again from each of its characters.
  if (!POINTS.test(words)) return false;
  const [, figure = ''] = LAST_OF_POINTS.exec(words) ?? [];
  const [one, other] = [figure, match[0]].map((each) => Number(each.replaceAll(',', ''))) as [number, number];
  return other >= LEAST_TOTAL && Math.min(one, other) / Math.max(one, other) > LIKE_SIZE;
}

const PLACE_WORDS = overFigures(
  /\b(?:second|third|fourth|fifth|sixth|seventh|\d+th|best|leads?|ahead|behind|first)\b[^.;]{0,90}$/i,
);

/** Points of like size are told in the sentence, or before it in the paragraph, and a place around the figure; no age, no count. */
function isOfClassification(match: RegExpExecArray): boolean {
  const words = before(match, 240);
  const [, figure] = (POINTS.test(words) && LAST_OF_POINTS.exec(words)) || [];
  const around = PLACE_WORDS.test(words) || /^\)? leads?\b/.test(after(match));
  if (figure === undefined || !around || /\b(?:aged?|bib|lane|number|age of) $/i.test(words)) return false;
  const [one, other] = [figure, match[0]].map((each) => Number(each.replaceAll(',', ''))) as [number, number];
  return other >= LEAST_OF_CLASSIFICATION && Math.min(one, other) / Math.max(one, other) >= LIKE_SIZE;
}

/** Younger than this are athletes, and fewer are most counts. */
const LEAST_OF_CLASSIFICATION = 50;

/** A paragraph of all-rounders, whose points go into the thousands. */
const COMBINED = /\b(?:decathl|heptathl|pentathl|combined events|points)/i;

/** Below this a bare figure of the next sentence may count anything. */
const LEAST_TOTAL = 100;
/** Totals of one classification lie no farther apart than this. */
const LIKE_SIZE = 0.5;

/** "totalled 8440 to finish third": thousands that nothing is counted by. */
const isSum = (match: RegExpExecArray): boolean =>
  /^\d,?\d{3}$/.test(match[0]) &&
  /^(?:[.,;)]|$| (?:to|and|for|in|on|from|after|at|overall|over|with|but|thanks)\b)/.test(after(match));
