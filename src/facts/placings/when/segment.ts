import { clauseAt, isWord, type Statement } from '../../../frames/statement.ts';
import { LAST_TIME, LONG_AGO, TIME_BEFORE } from '../../../knowledge/times-past.ts';
import type { Range } from '../../../read/reading.ts';
import type { Page } from '../../page.ts';

/**
 * The part of a clause between commas or "but": "the winner in 2033 but only third this time"; with the part behind,
 * where that only says at which competition, and the part in front, where "when" goes on from it.
 */
export function segmentAt(page: Page, statement: Statement, position: number): Range {
  const { sentence } = statement;
  const { text } = page.reading;
  const clause = clauseAt(statement, position);
  const parts = statement.items.filter(
    (item) =>
      item.depth === 0 &&
      !statement.groups.some((group) => group.start < item.start && item.end < group.end) &&
      ((item.type === 'mark' && /^[,;]$/.test(item.mark)) || isWord(item, 'but')),
  );
  const edges = [sentence.start, ...parts.map(({ start }) => start), sentence.end];
  const index = whereItBegins(text, statement, edges, position);
  const edge = edges[index] ?? clause.start;
  const opening = statement.groups.some((group) => group.start >= edge && group.end <= clause.start);
  const start = opening ? Math.max(clause.start, edge) : edge;
  const end = Math.min(clause.end, edges[index + 1] ?? clause.end, whoBehind(statement, position));
  const behind = AT_COMPETITION.test(text.slice(end, clause.end));
  const aside = IN_YEAR.test(text.slice(end, sentence.end));
  const before = edges[index - 1] ?? sentence.start;
  const led =
    index > 0 &&
    (OPENS_BACK.test(text.slice(before, edge)) ||
      (startsWithSubject(statement, edge) &&
        OPENS.test(text.slice(before, edge)) &&
        !OF_TITLE.test(text.slice(edges[index - 2] ?? before, before)))) &&
    !verbIn(statement, before, edge);
  const onward = text.slice(edge, clause.end);
  const goesOn =
    led || (index > 0 && (GOES_ON.test(onward) || (PARTICIPLE.test(onward) && verbIn(statement, before, edge))));
  return {
    start: goesOn ? Math.min(start, led ? before : Math.max(before, clauseAt(statement, edge - 1).start)) : start,
    end: aside
      ? (edges[index + 3] ?? sentence.end)
      : behind
        ? Math.min(clause.end, edges[index + 2] ?? clause.end)
        : end,
  };
}

/**
 * The edge of the part that a position is in: in front of an aside within "where Falk, now a coach, was second", and at the
 * verb of "won two medals last year, silver in the 500m and bronze in the 1000m".
 */
function whereItBegins(text: string, statement: Statement, edges: readonly number[], position: number): number {
  const own = edges.findLastIndex((edge) => edge <= position);
  const part = (index: number) => text.slice(edges[index] ?? 0, edges[index + 1] ?? position);
  const hasVerb = (index: number) => verbIn(statement, edges[index] ?? 0, edges[index + 1] ?? position);
  if (own > 1 && GOES_ON.test(part(own - 2)) && !hasVerb(own - 1)) return own - 2;
  let index = own;
  while (index > 0 && LISTED.test(text.slice(edges[index] ?? 0, position)) && !hasVerb(index)) index--;
  return index < own && hasVerb(index) && SEVERAL.test(part(index)) ? index : own;
}

/** From the comma to a medal: nothing but others of the list. */
const LISTED =
  /^,? ?(?:and )?(?:with )?(?:(?:an?|the) )?(?:(?:gold|silver|bronze) (?:(?!(?:who|which|when)\b)[\p{L}\d’'-]+(?:[.,]\d+\p{L}*)? ){1,6}and (?:(?:an?|the) )?)?$/u;
const SEVERAL = /\b(?:medals|titles|podiums|places|results|victories|wins)\b/;

/** "gold went to the one who was ill last year": where that begins, what follows tells of a person, not of the place. */
const whoBehind = ({ items, sentence }: Statement, position: number): number =>
  items.find((item) => item.start > position && item.depth === 0 && isWord(item, 'who', 'whose', 'whom'))?.start ??
  sentence.end;

const AT_COMPETITION = new RegExp(
  `^,? (?:\\p{Lu}\\p{L}+,? )?${LAST_TIME}\\b|^,? (?:at|in|from) (?:the )?(?:\\d{4}|\\p{Lu}[\\p{L}’']+ (?:\\d{4}|Games|Olympic|Winter|World|European|Championships))`,
  'u',
);
/** "finished 19th, one lap down, in 2029". */
const IN_YEAR = /^, [^,]{2,25}, in (?:19|20)\d\d\b/;
const GOES_ON = /^,? ?(?:when|where)\b/;
/** "had a poor race there last week, finishing eleventh", "won two medals in 2030, including gold": of what is in front. */
const PARTICIPLE =
  /^,? ?(?:with (?:gold|silver|bronze|the (?:gold|silver|bronze|title|win|victory)) (?:medal )?(?:going|falling) to|finishing|coming|placing|ending|winning|taking|claiming|earning|clocking|including|among them)\b/;

/** "In 2028," and "in Valencia in December," speak of what follows too. */
const OPENS = /^,? ?(?:in|at|on|during|back in) [^,]{2,50}$/i;
/** "Twice a European champion, in 2028 and 2030,": the years are the title's in front of them. */
const OF_TITLE = /\b(?:champion|winner|runner-up|medall?ist|holder)\b/i;
/** "Last season," speaks of what follows whatever that begins with. */
const OPENS_BACK = new RegExp(
  `^,? ?(?:already )?(?:${LAST_TIME}|${LONG_AGO}|${TIME_BEFORE}|(?:before|until|prior to) this (?:season|winter|year|week|weekend))(?: (?:here|there|(?:in|at) \\p{Lu}\\p{L}+))?$`,
  'iu',
);

/** Behind the comma stands whom the part speaks of. */
const startsWithSubject = ({ groups, items }: Statement, edge: number): boolean => {
  const first = items.findIndex((item) => item.start >= edge && item.type !== 'mark');
  return groups.some((group) => group.first === first || group.first === first + 1);
};

export const verbIn = ({ verbs }: Statement, from: number, to: number): boolean =>
  verbs.some(({ start, end }) => start >= from && end <= to);
