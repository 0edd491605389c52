import { CARDINAL_PATTERN } from '../../knowledge/numbers.ts';
import { LAST_TIME, LONG_AGO } from '../../knowledge/times-past.ts';
import { oncePer } from '../../read/once.ts';
import type { Page } from '../page.ts';

/** Words over or in front of a list by which it is of earlier races. */
const LOOKS_BACK = new RegExp(
  `\\b(?:${LAST_TIME}|last time|${LONG_AGO}|(?:last|previous|past|recent) (?:(?:${CARDINAL_PATTERN}|\\d{1,2}) )?(?:[\\p{L}'’-]+ )?(?:winners|champions|podiums|medall?ists|editions|finals|results)|roll of honou?r|honours (?:list|board))\\b`,
  'iu',
);
const YEAR = /(?<![\d.,:–-])(?:19|20)\d\d(?![\d.,]\d|[–/-]\d|['’]?s\b|\d|[ -]?m(?:et|\b))/g;
/** A line of a list by years: whatever the release's own is, it tells of what was. */
const BY_YEAR = /^(?:19|20)\d\d ?:?$/;
/** What stands above a list and is longer is a sentence, of which a word may look back. */
const MOST_WORDS = 9;
/** A release of the new year may report on the old one's last days. */
const YEAR_END = /\b(?:nov|dec)(?:ember)?\b/i;

/**
 * The words by which a list is of earlier races, "Last three podiums", "Medallists 2034 (Athens)"; null where it is of
 * now. A year tells where it is before the release's, and no other stands beside it.
 *
 * @param words the label of the list, and what stands right above it
 */
export function earlierList(page: Page, words: readonly string[]): string | null {
  const { date } = page;
  for (const line of words.filter((each) => each.split(' ').length <= MOST_WORDS)) {
    const back = LOOKS_BACK.exec(line)?.[0];
    if (back) return back;
    if (date === null && BY_YEAR.test(line.trim())) return line.trim();
    const years = yearsIn(line);
    const now = date === null ? yearOfHead(page) : Number(date.slice(0, 4));
    if (now === null || years.length === 0) continue;
    const fresh = date !== null && /^\d{4}-0[12]/.test(date) && YEAR_END.test(line);
    if (years.every((year) => year < now - (fresh ? 1 : 0))) return String(Math.max(...years));
    return null;
  }
  return null;
}

const yearsIn = (line: string): number[] => Array.from(line.matchAll(YEAR), ([year]) => Number(year));

/** The latest year in the first lines of a release without a date: that of its competition. */
const yearOfHead = oncePer(({ reading: { blocks, text } }: Page): number | null => {
  const years = blocks.slice(0, FIRST_LINES).flatMap(({ start, end }) => yearsIn(text.slice(start, end)));
  return years.length === 0 ? null : Math.max(...years);
});
const FIRST_LINES = 3;

/** "Last five winners", "Saturday's champions:": one name a line, and each has won. */
export const isOfWinners = (words: readonly string[]): boolean =>
  words.some((line) => line.split(' ').length <= MOST_WORDS && /\b(?:winners|champions)\b(?! and\b)/i.test(line));
