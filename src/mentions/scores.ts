import { CARDINAL_PATTERN, readNumber } from '../knowledge/numbers.ts';
import { before } from './context.ts';
import { isJump } from './jumps.ts';
import type { Rule, Values } from './mention.ts';

/** "1,486" or "117.130": thousands between commas, decimals behind a point. */
const FIGURE = String.raw`\d{1,3}(?:,\d{3})*(?:\.\d{1,3})?`;
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
    pattern: new RegExp(`${START}(\\d{1,3}\\.\\d{2}) ?(?:m|metres|meters)(?![\\p{L}\\d/])`, 'gu'),
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
    name: 'scores/of-another',
    kind: 'score',
    pattern:
      /(?:(?<=\()\d{1,3}(?:,?\d{3})*(?:\.\d{1,3})?(?=\))|(?<=\b(?:against|and|to|over) )\d{1,3}(?:,?\d{3})*(?= for )|(?<=\b(?:on|to|with) |(?<!\b(?:[Aa]ged?|[Oo]n|[Ii]n|[Ff]rom|[Ss]ince|January|February|March|April|May|June|July|August|September|October|November|December) )\p{Lu}[\p{L}’'-]+(?: [–-])? )\d{1,3}(?:,?\d{3})*(?:\.\d{1,3})?(?=[,;](?!\d)|\.(?!\d)| and\b| \(|$))/gu,
    read: (match) =>
      /\b(?:points|\d points?)\b(?:[^.!?]|\.\d)*$/.test(before(match, 140)) ? score(match[0], 'points') : undefined,
  },
  {
    name: 'scores/stated',
    kind: 'score',
    pattern: new RegExp(
      `(?<=\\b(?:scor(?:ed?|ing|es)|totall?(?:ed|ing|s)|total of|totals of|score of|scores of|tally of|awarded|amassed)(?: an?| the)? )${FIGURE}(?![\\d\\p{L}]|[.,:]\\d| ?(?:s|seconds|goals?|times|runs)\\b)`,
      'giu',
    ),
    read: ([figure]) => (figure.includes('.') ? score(figure, null) : undefined),
  },
];
