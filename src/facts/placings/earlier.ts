import { clauseAt, type Statement } from '../../frames/statement.ts';
import { ofKind } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { Draft } from '../draft.ts';
import type { Page } from '../page.ts';
import { statementAt } from '../statement-at.ts';

/** Words that put a result at an earlier competition. */
const LOOKS_BACK =
  /\b(?:last (?:year|season|winter|summer|month|weekend|week)(?:['’]s)?|(?:a|two|three|four|five|six|\w+teen|\d+) (?:years?|seasons|months|weeks?) (?:ago|earlier|before)|previous(?:ly)?|former(?:ly)?|in the past|twelve months|earlier this (?:season|year|winter|month))\b/i;

/** An earlier competition, in the text's own words. */
export interface Earlier {
  readonly competition: string;
}

/**
 * Whether a clause speaks of an earlier competition than the release's own: by its words ("last year"), by a year
 * before the release's, or by a competition of another year or name.
 */
export function earlierAt(page: Page, statement: Statement, position: number): Earlier | null {
  const clause = segmentAt(page, clauseAt(statement, position), position);
  const text = page.reading.text.slice(clause.start, clause.end);
  const distance = (range: Range) => Math.abs(range.start - position);
  const mentions = page.mentions
    .filter((mention) => mention.start >= clause.start && mention.end <= clause.end)
    .sort((a, b) => distance(a) - distance(b));
  const year = page.date ? Number(page.date.slice(0, 4)) : null;
  for (const { value, start, end } of ofKind(mentions, 'competition')) {
    const past = value.year !== null && year !== null && value.year < seasonStart(page);
    if (past || (!value.bare && isOther(page, value.name, value.host)))
      return { competition: page.reading.text.slice(start, end) };
  }
  for (const { value, start, end } of ofKind(mentions, 'date'))
    if (value.year !== null && year !== null && value.year < seasonStart(page))
      return { competition: page.reading.text.slice(start, end) };
  const month = page.date ? Number(page.date.slice(5, 7)) : null;
  for (const { value, start, end } of ofKind(mentions, 'date'))
    if (value.year === null && value.month !== null && month !== null && value.month !== month)
      return { competition: page.reading.text.slice(start, end) };
  const words = LOOKS_BACK.exec(text);
  return words ? { competition: words[0] } : null;
}

/** Whether a fact is of an earlier competition, by the words around its first evidence. */
export function isEarlier(page: Page, { evidence: [at] }: Draft): boolean {
  const statement = at && statementAt(page, at.start);
  return statement ? earlierAt(page, statement, at.start) !== null : false;
}

/** The part of a clause between commas or "but": "the winner in 2033 but only third this time". */
function segmentAt(page: Page, clause: Range, position: number): Range {
  const { text } = page.reading;
  const before = [...text.slice(clause.start, position).matchAll(/[,;] | but /g)].at(-1);
  const after = /[,;] | but /.exec(text.slice(position, clause.end));
  return {
    start: before ? clause.start + before.index + 1 : clause.start,
    end: after ? position + after.index : clause.end,
  };
}

/** The first year that still counts as now: a winter's competition may carry the year it began in. */
const seasonStart = (page: Page): number => Number((page.date ?? '0').slice(0, 4));

/** Another competition than the one the release is about: another name, or the same series in another place. */
function isOther(page: Page, name: string, host: string | null): boolean {
  const { competition, place } = page.header;
  if (!competition) return false;
  const fold = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
  const [own, other] = [fold(competition), fold(name)];
  if (!own.includes(other) && !other.includes(own) && !sharesWords(own, other)) return true;
  return host !== null && place !== null && fold(host) !== fold(place);
}

function sharesWords(a: string, b: string): boolean {
  const words = new Set(a.split(' ').filter((word) => word.length > 3));
  return b.split(' ').some((word) => words.has(word));
}
