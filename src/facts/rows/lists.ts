import { MEDALS } from '../../knowledge/medals.ts';
import { STATUS_CODES } from '../../knowledge/result-columns.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { isPoints } from '../points.ts';
import { statementAt } from '../statement-at.ts';
import { type Contender, contendersIn } from './contenders.ts';
import type { Entry, EntryFigure } from './entry.ts';
import { headingOf } from './heading.ts';

type Rank = NonNullable<Entry['rank']>;

/** "Result:", "Medals:": a line that is a list of results although it stands in the text. */
const LABEL =
  /^(?:final )?(?:results?|medals?|medallists|podium|classification|standings?|top (?:three|five|six|ten|\d{1,2}))\b[^:.]{0,60}:/i;
/** A heading over medals in their order. */
const OF_MEDALS = /\b(?:medals?|medall?ists|podiums?|top three|winners|results?)\b/i;
/** A rank right in front of a name: "1.", "2)", "3rd", "=4". */
const NUMBER = /(?:^|[\s,;:(/|–-])=?(\d{1,3})(?:[.)=:]|st|nd|rd|th)?[.:]? $/;
const MEDAL = /(?:^|[\s,;:(])(gold|silver|bronze)(?: medal(?:s|l?ists?)?)?(?: ?[:–-]| to| for)? $/i;
const TIED = /^(?: ?\([^)]*\))* (?:and|&) $/;

/** Whether a block holds results although it is no list. */
export const isResultLine = (page: Page, block: Block): boolean =>
  block.zone === 'body' && LABEL.test(page.reading.text.slice(block.start, block.end));

/** The competitors of one line of a list: one ("1. X (NED) 12:44.18") or several ("500m: 1. X, 2. Y and Z"). */
export function entriesOfItem(page: Page, block: Block): Entry[] {
  const heading = headingOf(page, block);
  const label = labelOf(page, block);
  const contenders = contendersIn(page, { start: label.end, end: block.end });
  if (contenders.length === 0 || isSentence(page, block)) return [];
  const written = ranksOf(page, label.end, contenders);
  const ordered = written.every((rank) => rank === null) && contenders.length >= 3 && contenders.length <= 8;
  const inOrder = ordered && (label.labelled || OF_MEDALS.test(heading.text) || label.event !== null);
  return contenders.map((contender, index) => {
    const end = contenders[index + 1]?.start ?? block.end;
    const behind = { start: contender.end, end };
    const rank: Rank | null = inOrder ? { value: index + 1, at: contender, by: 'order' } : (written[index] ?? null);
    const figures = figuresOf(page, block, behind);
    return { block, heading, event: label.event, contender, rank, figures, status: statusIn(page, behind) };
  });
}

interface Label {
  readonly event: Mention<'event'> | null;
  readonly labelled: boolean;
  /** Where the names begin. */
  readonly end: number;
}

/** "Women's 500m: ", "Result: ": what stands before the first colon or dash. */
function labelOf(page: Page, block: Block): Label {
  const words = page.reading.text.slice(block.start, block.end);
  const head = /^[^:]{1,90}?(?::| [–—-]) /.exec(words)?.[0] ?? '';
  const range = { start: block.start, end: block.start + head.length };
  const event = ofKind(within(page.mentions, range), 'event').find(({ value }) => value.name !== null) ?? null;
  const labelled = LABEL.test(words);
  return { event, labelled, end: event || labelled ? range.end : block.start };
}

/** A full sentence that happens to stand in a list is prose: it has a verb, and no rank in front. */
function isSentence(page: Page, block: Block): boolean {
  const words = page.reading.text.slice(block.start, block.end);
  if (/^=?\d{1,3}[.) ]/.test(words) || !/[.!?]$/.test(words)) return false;
  return (statementAt(page, block.start)?.verbs.length ?? 0) > 0;
}

/** The rank written in front of each name; who follows "and" shares the one before. */
function ranksOf(page: Page, start: number, contenders: readonly Contender[]): (Rank | null)[] {
  const { text } = page.reading;
  const ranks: (Rank | null)[] = [];
  contenders.forEach((contender, index) => {
    const from = contenders[index - 1]?.end ?? start;
    const between = text.slice(from, contender.start);
    const number = NUMBER.exec(between);
    const medal = MEDAL.exec(between);
    const value = number ? Number(number[1]) : medal ? MEDALS.get((medal[1] ?? '').toLowerCase()) : undefined;
    const shared = index > 0 && TIED.test(between) ? (ranks[index - 1] ?? null) : null;
    const found = number ?? medal;
    const at = { start: from + (found?.index ?? 0), end: contender.end };
    ranks.push(value !== undefined && value > 0 ? { value, at: trimmed(text, at), by: 'number' } : shared);
  });
  return ranks;
}

/** A range without the blanks and marks in front. */
function trimmed(text: string, { start, end }: Range): Range {
  const blank = /^[\s,;:(/|–-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + blank, end };
}

/** The times and scores behind a name. A small time behind a long one is how far back. */
function figuresOf(page: Page, block: Block, range: Range): EntryFigure[] {
  const statement = statementAt(page, block.start);
  const figures: EntryFigure[] = [];
  for (const mention of within(page.mentions, range)) {
    const points = mention.kind === 'time' && statement !== null && isPoints(page, statement, mention);
    if (mention.kind === 'score') figures.push(scoreOf(mention));
    else if (points) figures.push({ ...rangeOf(mention), is: 'points', value: mention.value.ms / 1000, segment: null });
    else if (mention.kind === 'time') figures.push(...timeOf(mention, figures));
  }
  return figures;
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

function scoreOf(mention: Mention<'score'>): EntryFigure {
  const { value, unit } = mention.value;
  return { ...rangeOf(mention), is: unit === 'metres' ? 'metres' : 'points', value, segment: null };
}

/** One result a line; what else is long is none of ours. */
function timeOf(mention: Mention<'time'>, before: readonly EntryFigure[]): EntryFigure[] {
  const { ms, form } = mention.value;
  const result = before.find((figure) => figure.is === 'result');
  const gap = form === 'signed' || (result !== undefined && ms * 5 < result.value);
  if (!gap && result) return [];
  return [{ ...rangeOf(mention), is: gap ? 'gap' : 'result', value: ms, segment: null }];
}

function statusIn(page: Page, range: Range): Entry['status'] {
  for (const match of page.reading.text
    .slice(range.start, range.end)
    .matchAll(/(?<![\p{L}\d])[A-Z]{2,4}(?![\p{L}\d])/gu)) {
    const kind = STATUS_CODES.get(match[0]);
    const start = range.start + match.index;
    if (kind) return { kind, at: { start, end: start + match[0].length } };
  }
  return null;
}
