import { HEADLINE_VERBS } from '../../knowledge/headline-verbs.ts';
import { CARDINAL_PATTERN, ORDINAL_PATTERN } from '../../knowledge/numbers.ts';
import { COMPETITION_NOUNS, SPONSOR_WORDS } from '../../knowledge/release-words.ts';
import { anyOf } from '../../knowledge/words.ts';
import { countWords } from '../shape.ts';
import { isNames } from './dateline.ts';
import { isFront, type ZoneRule } from './page.ts';

const LONGEST = 140;
const SPONSOR = new RegExp(`[,(]? ?${anyOf(SPONSOR_WORDS)} .*$`, 'iu');
/** "Open Water" is a discipline. */
const NOUN = `${anyOf(COMPETITION_NOUNS)}(?![\\p{L}\\p{N}]|(?<=Open)[ \\u00a0]Water)`;
/** After the noun: the year, the sport, the host, the day, the sponsor; no verb fits in there. */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])${NOUN}(.*)$`, 'iu');

const COUNTED_PART = '(?:race|stage|stop|round|leg|event|day|meeting|evening)';
const NUMBER = `(?:\\d{1,2}|${CARDINAL_PATTERN})`;
/** "race five of eight", "day 2", "third stop of the season": which part of a series or of a competition it is. */
const COUNTED = new RegExp(
  `,? (?:${COUNTED_PART} ${NUMBER}(?: (?:of|/) ${NUMBER})?|(?:\\d(?:st|nd|rd|th)|${ORDINAL_PATTERN}) ${COUNTED_PART}(?: of (?:the )?(?:season|winter|summer|series|tour|year))?)(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A line that names a competition and says nothing about it. */
export function isCompetitionLine(text: string): boolean {
  if (text.length > LONGEST || /[.!?…:]$/u.test(text)) return false;
  const name = text.replace(SPONSOR, '').replace(COUNTED, '');
  return NAME.test(name) && isNames(name) && !/["“”]/u.test(name) && !KIND_OF_REPORT.test(name) && !tells(name);
}

/** "World Cup Recap": a headline, too. */
const KIND_OF_REPORT = /\b(?:highlights|preview|recap|review|round-?up)$/iu;

/** "Lind Wins Again at Torvik World Cup", "Career-Best Sixth at World Cup": a headline in capitals. */
function tells(line: string): boolean {
  const words = line.toLowerCase().split(/[^\p{L}]+/u);
  return AT.test(line) || words.slice(1).some((word) => HEADLINE_VERBS.has(word));
}
const AT = new RegExp(`\\p{L} (?:after|at|for) (?:the )?(?:[\\p{L}\\d-]+ ){0,4}${NOUN}$`, 'iu');

/** What parts a line that names a competition and says more: its host, the discipline, the day. */
const PARTS = / ?[|•·] ?| [-–—] |(?<=\p{L}),? \(/u;
const MOST_WORDS = 18;

/** The part of a line that names a competition, up to its first comma: "Torvik, Norway | World Cup, day 2". */
export function competitionPart(text: string): string | null {
  const names = text.split(PARTS).map((part) => part.split(/, /u)[0]?.trim() ?? '');
  return names.find((name) => isCompetitionLine(name)) ?? null;
}

/** A line of several parts, one of which names a competition, and no sentence. */
function isParted(text: string): boolean {
  if (text.length > LONGEST || countWords(text) > MOST_WORDS || /[.!?…:"“”]/u.test(text.replace(/\d[.:]\d/gu, '')))
    return false;
  return / [|•·–—-] /u.test(text) && competitionPart(text) !== null;
}

export const competitionRules: readonly ZoneRule[] = [
  {
    name: 'competition/line',
    zone: 'competition',
    test: (block, index, page) => isFront(index, page) && block.origin === 'text' && isCompetitionLine(block.text),
  },
  {
    name: 'competition/parted',
    zone: 'competition',
    test: (block, index, page) => isFront(index, page) && block.origin === 'text' && isParted(block.text),
  },
];
