import { CARDINAL_PATTERN } from '../../knowledge/numbers.ts';
import { recordVerbs } from '../../knowledge/record-verbs.ts';
import { earlierAt } from '../placings/when/earlier.ts';
import type { Told } from './told.ts';

/** Behind a competition that only tells what somebody won there. */
const TITLE = /^['’]?s? (?:\p{L}+ )?(?:champions?|medall?ists?|winners?|runners?-up|record)\b/u;

/** Behind a record, up to a date: the record that was broken is of that date, not the one that broke it. */
const OF_THE_BROKEN = /\(|\b(?:set|held|from|of|by|that|which|since|skated|run|ran|swum|\p{L}+ed)\b/iu;
/**
 * The same behind a record that is new: "which improved the one she set last year", ": it replaced hers of 2031", or what it
 * is only held against: "following her silver in 2031", "repeating her place of last year", "ahead of the 2031 champion".
 */
const OF_THE_ONE_BEFORE = new RegExp(
  `[:;] |\\b(?:which|that|since|${recordVerbs('break')}|replac\\p{L}+|old|previous|former|one|following|after|ahead of|en[ -]route|spots?|berths?|selection|than|champions?|medall?ists?|(?!winning)\\p{Ll}+ing (?:his|her|their))\\b`,
  'iu',
);

/**
 * "Earlier this year, Falk set a record", "set a record of 2:01:39, last year in Berlin": whether its part of the
 * sentence, the opening words or a phrase behind it speak of an earlier occasion. Where one `breaks` another, the words must
 * belong to the breaking: "who broke Falk's record last year".
 */
export function isEarlier(told: Told, breaks: boolean): boolean {
  const { page, reference } = told;
  if (SOME_TIME_AFTER.test(told.before)) return true;
  const { statement, start } = reference;
  return placesOf(told).some((position) => {
    const words = earlierAt(page, statement, position)?.competition;
    if (words === null) return true;
    if (words === undefined || /^(?:previous|former)/i.test(words) || isOfOther(told, words, position)) return false;
    const behind = behindRecord(told, words);
    if (!breaks) return behind === null || !OF_THE_ONE_BEFORE.test(behind);
    const opens = position < start && page.reading.text.slice(position, subjectOf(told)).includes(words);
    return opens || beforeDeed(told).includes(words) || (behind !== null && !OF_THE_BROKEN.test(behind));
  });
}

/** "three weeks after setting a", "her first race since her", before a record. */
const SOME_TIME_AFTER = new RegExp(
  `\\b(?:(?:an?|the|few|several|some|${CARDINAL_PATTERN}|\\d+) (?:days?|weeks?|months?|years?|seasons?|winters?) (?:after|on from|removed from)|since) (?:(?:his|her|their|its)|[\\p{L}]+ing|(?:he|she|they)(?: had)? \\p{Ll}+)(?: (?:an?|the|his|her|their))?(?: [\\p{L}-]+){0,2} $`,
  'iu',
);

/** Where the first competitor is named, or the record where that comes first. */
const subjectOf = ({ reference: { start, statement } }: Told): number =>
  Math.min(start, statement.groups[0]?.start ?? start);

/** The record itself, the opening words, and the phrases behind it that have no subject or verb of their own. */
function placesOf(told: Told): number[] {
  const { statement, start } = told.reference;
  const { sentence, groups, clauses, verbs } = statement;
  const { text } = told.page.reading;
  const holds = (from: number, to: number) =>
    [...groups, ...verbs].some((each) => each.start >= from && each.start < to);
  const opening = holds(sentence.start, subjectOf(told)) ? [] : [sentence.start];
  const behind = [...text.slice(start, sentence.end).matchAll(/, /g)].map(({ index }) => start + index + 2);
  const takes = told.rule.yields.some(([status]) => status === 'former');
  const phrases = behind.filter((from, index) => {
    const to = behind[index + 1] ?? sentence.end;
    const when = !takes && /^when (?:he|she|they|it) /.test(text.slice(from, to));
    return when || (!clauses.some((edge) => edge > start && edge <= from) && !holds(from, to));
  });
  return [start, ...opening, ...phrases];
}

/** The words are the record's own ("in the world this year"), tell of a title, date the record that was beaten, or are the next one's. */
function isOfOther(told: Told, words: string, position: number): boolean {
  const { text } = told.page.reading;
  if (text.slice(told.reference.start, told.reference.end).includes(words)) return true;
  const from = (at: number) => text.indexOf(words, at);
  if (TITLE.test(text.slice(from(position) + words.length)) || datesRecord(told, words)) return true;
  return told.next !== null && from(told.reference.start) >= told.next;
}

/** "beat another 2008 track record": the year is the record's, not that of the deed. */
function datesRecord({ before, rule }: Told, words: string): boolean {
  if (!/^(?:19|20)\d\d$/.test(words)) return false;
  const breaks = rule.yields.some(([status]) => status === 'former');
  return breaks && new RegExp(`\\b${words}(?: [\\p{L}-]+){0,3} $`, 'u').test(before);
}

/** What stands between the record and words behind it in its sentence; null where they stand elsewhere. */
function behindRecord({ page, reference: { end, statement } }: Told, words: string): string | null {
  const at = page.reading.text.indexOf(words, end);
  return at >= 0 && at < statement.sentence.end ? page.reading.text.slice(end, at) : null;
}

/** The words before the verb of what was done to the record. */
function beforeDeed({ before, rule }: Told): string {
  const verb = rule.before?.exec(before);
  return before.slice(0, verb?.index ?? 0);
}
