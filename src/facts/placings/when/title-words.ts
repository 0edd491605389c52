import { LAST_TIME, LONG_AGO, TIME_BEFORE } from '../../../knowledge/times-past.ts';
import { overFigures } from '../../../language/figures.ts';
import { matchesIn } from '../../../language/latin.ts';
import type { Range } from '../../../read/reading.ts';

/** What a title is called: its rank. */
const NOUN =
  '(?:champions?|title[ -]?(?:hold|defend)ers?|winners?|runners?-up|(?<colour>gold|silver|bronze)(?: medall?ists?| winners?))';
/** Words between what is won and the noun: an event, the competition; no other title. */
const BETWEEN = "(?: (?!champion|runner|medal|winner|gold|silver|bronze|and \\d)(?:U\\.S\\.|[\\p{L}\\p{N}'’-]+)){0,5}";
/** A title somebody carries from before: "defending champion X", "X, last year's runner-up", "the 2033 world champion". */
export const CARRIED = overFigures(
  new RegExp(
    `\\b(?:defending|reigning|outgoing|${LAST_TIME}['’]s|(?:18|19|20)\\d\\d)${BETWEEN} ${NOUN}\\b|\\bthe winner (?:here |there )?in (?:19|20)\\d\\d\\b|\\btitle[ -]?(?:hold|defend)ers?\\b`,
    'giu',
  ),
);
/** Behind the noun of a title: words that put it at an earlier time. */
const THEN = `(?:(?:18|19|20)\\d\\d|(?:the )?(?:last|past|previous)(?: (?:one|two|three|four|five))?(?: \\p{Lu}[\\p{L}’'-]+){0,3} (?:edition|one|years?|seasons?|winters?|Games|Championships|Worlds|Europeans|World Cup|editions)|${LONG_AGO}|${TIME_BEFORE}|${LAST_TIME})`;
/** Whose title it is, in front of its noun. */
const LEVEL = '(?:Olympic|[Ww]orld|European|Asian|Paralympic|Commonwealth|Four Continents)';
/** "the winner in Nagano two weeks ago", "champion over the distance in 2033", "silver medallists at the last World Championships". */
export const OF_THEN = overFigures(
  new RegExp(
    `\\b(?:${LEVEL} )?(?<!\\b(?:new|becom\\p{L}+|became|be|crowned|first|youngest|oldest) (?:[\\p{L}-]+ ){0,3})${NOUN}(?: (?:here|there|of|in|over|at|from|for|on)(?: (?!(?:and|who|was|since|with|after)\\b)[\\p{L}\\p{N}'’-]+){0,5}?){1,2} ${THEN}\\b`,
    'giu',
  ),
);
/** A title of another competition: it counts where its event is clear, as in "Olympic 1500m silver medallist X". */
export const OF_OTHERS = overFigures(
  new RegExp(
    `\\b${LEVEL}${BETWEEN} ${NOUN.replace('champions', '[Cc]hampions')}\\b(?: (?:at|over|in|of) (?:the )?(?:\\p{L}+['’]s )?\\d[\\d,.]* ?k?m\\b)?`,
    'gu',
  ),
);

/** "holders Canada", "titleholder Lind": whose title it is by that alone; a record has other holders. */
export const HOLDERS = /(?<!\b(?:[Rr]ecord|best|mark|time)[ -])(?<![\p{L}-])[Hh]olders?(?= (?:and |the )?\p{Lu})/gu;
/** Behind a nation's adjective: "Czech champion", "Dutch allround champion". */
export const NATIONAL = overFigures(
  /^ (?:(?!world|European|Olympic|champion)[\p{L}\d’'-]+ ){0,3}?[Cc]hampions?(?![\p{L}-])/u,
);
/** "the national champion", "six-time U.S. champion". */
export const NATIONAL_LEVEL = overFigures(
  /\b(?:[Nn]ational|U\.S\.|US) (?:(?!champion)[\p{L}\d’'-]+ ){0,3}?[Cc]hampions?(?![\p{L}-])/gu,
);

/** Behind an event: its champion, of whatever competition. */
export const OF_EVENT = /^ champions?\b(?!ship)/i;

/** Behind a title: the event of the passage is its own, or the year says when it was won. */
export const OF_THIS =
  /^ (?:of|in|at|over) (?:this|that|the|the same) (?:discipline|event|distance|race)\b|^ \([^)]*\b(?:19|20)\d\d\)/;
/** Between a title and the event it is in: "bronze medallist of 2030 at 1500m". */
export const IN_EVENT = /^ (?:at|over|in|of) (?:the )?$/;

/** Words of a title where they stand in the whole text. */
export interface TitleWords extends Range {
  readonly match: RegExpExecArray;
}

/** Where a stretch of text holds titles. */
export const titlesWithin = (text: string, range: Range): TitleWords[] =>
  [CARRIED, OF_THEN, OF_OTHERS].flatMap((words) => wordsWithin(words, text, range));

/** The titles among them that say behind their noun when they were won. */
export const titlesOfThen = (text: string, range: Range): readonly TitleWords[] => wordsWithin(OF_THEN, text, range);

const FOUND = new WeakMap<Range, Map<RegExp, readonly TitleWords[]>>();

/** What words find in a range, which is a sentence of one text: it is asked for again at every fact of the sentence. */
export function wordsWithin(words: RegExp, text: string, range: Range): readonly TitleWords[] {
  const known = FOUND.get(range) ?? new Map<RegExp, readonly TitleWords[]>();
  FOUND.set(range, known);
  const found = known.get(words) ?? search(words, text, range);
  known.set(words, found);
  return found;
}

function search(words: RegExp, text: string, { start, end }: Range): TitleWords[] {
  return matchesIn(words, text.slice(start, end)).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    match,
  }));
}
