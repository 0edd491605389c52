import { clauseAt, type Statement } from '../frames/statement.ts';
import { JUDGED_SEGMENTS } from '../knowledge/result-columns.ts';
import { overFigures } from '../language/figures.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';
import type { Page } from './page.ts';

const STANDINGS = overFigures(
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}]+ ){1,4})(?:overall |total )?(?:standings?|rankings?|classification)\b/u,
);
const SERIES = /\b(World Cup|Grand Prix|World Tour|Crystal Globe|Diamond League|Nations Cup)\b/;

/** The season's standings that words speak of: "World Cup standings"; null where they do not. */
export function standingsIn(words: string): string | null {
  const named = STANDINGS.exec(words)?.[1]
    ?.replace(/^(?:(?:The|In|Overall|Current) )+/, '')
    .trim();
  if (named) return `${named} standings`;
  if (!/\b(?:standings?|rankings?|overall|globe|bib|lead)\b/i.test(words)) return null;
  const series = SERIES.exec(words)?.[1];
  if (series) return `${series} standings`;
  return /\b(?:standings?|rankings?|bib)\b/i.test(words) ? 'standings' : null;
}

const TOTAL_BEFORE =
  /\b(?:total(?:l?(?:ed|ing|s))?|total (?:score )?of|overall(?: score)?(?: of)?|combined|final score of|sum of|overall (?:with|on|at)(?: an?)?) $/i;
const TOTAL_AFTER =
  /^ (?:points? |pts )?(?:overall|in total|in all|altogether|combined|all told|total(?: (?:points|score))?)\b/i;
/** "a free skate that totalled 131.06": of that part alone. */
const PART_TOTALS = /\b(?:that|which) total\w+ $/i;
/** "fifth in the free skate but stayed third at 190.35": what the place is held with. */
const STILL_PLACED = overFigures(
  /\bbut (?:still )?(?:climbed|dropped|fell|finished|held|moved|pulled|remained|slipped|stayed)[^,.;]{0,30} (?:at|on|with)(?: an?)? $/i,
);
/** "Lind (214.16) won the women's event, Falk (207.43) took the silver": what stands in brackets is what a medal was won with. */
const IN_BRACKETS = [/\($/, /^(?: points?| pts)?\)/] as const;
const MEDAL_WON =
  /\b(?:gold|silver|bronze|podium|title)\b|\bw[io]n(?:s|ning)? the (?:[\p{L}’']+ ){0,2}(?:competition|event)\b/u;
/** "the short program leader": who was what in another part. */
const HOLDS_PART = /^ (?:champion|leader|winner)s?\b/;
/** "178.40 points for a total of 268.07": what stands before is a part. */
const PART_OF_TOTAL = /^ (?:points? |pts )?(?:for|to) (?:an? |the )?(?:total|overall|combined)\b/i;
const TOTAL_CLAUSE = /\b(?:final (?:classification|standings?|ranking)|overall|totall?ed|total)\b/i;
/** A medal, title or final place: what was scored for it is the sum. */
const FINAL_PLACE =
  /\b(?:gold|silver|bronze|title|champions?|crown|podium|medal|(?:first|second|third|fourth|fifth|sixth|\d+th) (?:place|overall))\b/i;

const TO_PLACE = overFigures(/^,? (?:for|to (?:win|take)) [^,.]{0,30}\b(?:gold|silver|bronze|title|place)\b/i);

/** The part of the event a figure of points is of, as far as the words around it say. */
export function segmentAt(page: Page, statement: Statement, figure: Range & { readonly value: number }): string | null {
  const { text } = page.reading;
  const { sentence } = statement;
  const before = text.slice(sentence.start, figure.start);
  const after = text.slice(figure.end, sentence.end);
  const itsOwn = PART_TOTALS.test(before) ? partNear(page, sentence, figure) : null;
  if (itsOwn) return itsOwn;
  if ([TOTAL_BEFORE, STILL_PLACED].some((words) => words.test(before)) || TOTAL_AFTER.test(after)) return 'Total';
  if (Number.isInteger(figure.value))
    return standingsIn(text.slice(sentence.start, sentence.end)) ?? standingsBefore(page, statement);
  const clause = clauseAt(statement, figure.start);
  const own = partNear(page, clause, figure);
  if (own) return own;
  const ofPart = PART_OF_TOTAL.test(after);
  if (!ofPart && isOfWhole(text.slice(clause.start, figure.start), after)) return 'Total';
  const named = partNear(page, sentence, figure);
  const bracketed = IN_BRACKETS[0].test(before) && IN_BRACKETS[1].test(after);
  if (!named && bracketed && MEDAL_WON.test(text.slice(sentence.start, sentence.end))) return 'Total';
  const others = partsIn(page, sentence).length > 0 && !named;
  const round = named ?? (others ? null : (page.discourse.roundAt(statement, figure.start)?.value ?? null));
  if (round !== null && JUDGED_SEGMENTS.has(round)) return round;
  return !ofPart && TOTAL_CLAUSE.test(text.slice(sentence.block.start, figure.start)) ? 'Total' : null;
}

/** Words of a sum, a medal or a final place around a figure. */
const isOfWhole = (before: string, after: string): boolean =>
  TOTAL_CLAUSE.test(before) || FINAL_PLACE.test(before) || TO_PLACE.test(after);

/** The judged part named nearest to a figure in a stretch of text; of two as near, the one behind. */
function partNear(page: Page, range: Range, figure: Range): string | null {
  const { text } = page.reading;
  const parts = partsIn(page, range).filter(({ end }) => !HOLDS_PART.test(text.slice(end, end + 12)));
  const distance = ({ start, end }: Range) => (start >= figure.end ? start - figure.end : figure.start - end);
  return parts.toSorted((a, b) => distance(a) - distance(b))[0]?.value.round ?? null;
}

/** The judged parts that a stretch of text names. */
export const partsIn = (page: Page, range: Range): Mention<'round'>[] =>
  within(ofKind(page.mentions, 'round'), range).filter(({ value }) => JUDGED_SEGMENTS.has(value.round));

/** Standings that the paragraph has come to before a sentence. */
function standingsBefore(page: Page, { sentence }: Statement): string | null {
  return standingsIn(page.reading.text.slice(sentence.block.start, sentence.start));
}
