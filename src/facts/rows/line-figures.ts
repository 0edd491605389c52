import { eventKey } from '../../discourse/event-key.ts';
import { goesByPoints } from '../../discourse/event-kinds.ts';
import { STATUS_CODES } from '../../knowledge/result-columns.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { isPoints } from '../points.ts';
import { statementAt } from '../statement-at.ts';
import type { Entry, EntryFigure } from './entry.ts';
import type { Heading } from './heading.ts';

/** A bare number that ends a line of a classification: "1. Name 612". */
const BARE = /(?<=^[ ,:–—-]*\(?|\)[ ,:–—-]*)(\d{1,4}(?:[.,]\d{1,3})?)(?=\)?[.,;]? ?$)/;

/** The times and scores behind a name. A small time behind a long one is how far back. */
export function figuresIn(page: Page, block: Block, heading: Heading, range: Range): EntryFigure[] {
  const statement = statementAt(page, block.start);
  const runs = SPLITS.test(heading.text) ? splitsIn(page, range) : runsIn(page, range);
  if (runs) return runs;
  const figures: EntryFigure[] = [];
  for (const mention of within(page.mentions, range)) {
    const points = mention.kind === 'time' && statement !== null && isPoints(page, statement, mention);
    if (mention.kind === 'score') figures.push(scoreOf(mention));
    else if (points) figures.push({ ...rangeOf(mention), is: 'points', value: mention.value.ms / 1000, segment: null });
    else if (mention.kind === 'time') figures.push(...timeOf(mention, figures));
  }
  const event = heading.event && eventKey(heading.event.value, heading.gender);
  const byPoints = heading.kind === 'classification' || heading.kind === 'standings' || (event && goesByPoints(event));
  return figures.length === 0 && byPoints ? barePoints(page, range) : figures;
}

/** Words over a line of times on the way. */
const SPLITS = /\b(?:splits?|intermediates?|intermediate times|passing times)\b/i;

/** "Splits: 2:32.8 - 5:02.4 - 7:32.3": where each is later than the one before, the last is the result. */
function splitsIn(page: Page, range: Range): EntryFigure[] | null {
  const times = ofKind(within(page.mentions, range), 'time').filter(({ value }) => value.form !== 'signed');
  const rising = times.every(
    ({ value }, index) => index === 0 || value.ms > (times[index - 1] as Mention<'time'>).value.ms,
  );
  if (times.length < 3) return null;
  return times.map((mention, index) => ({
    ...rangeOf(mention),
    is: rising && index === times.length - 1 ? 'result' : 'split',
    value: mention.value.ms,
    segment: null,
  }));
}

/** Two to four times and their sum: the runs of a slide and its total. */
function runsIn(page: Page, range: Range): EntryFigure[] | null {
  const times = ofKind(within(page.mentions, range), 'time').filter(({ value }) => value.form !== 'signed');
  const total = times.at(-1);
  const runs = times.slice(0, -1);
  const sum = runs.reduce((ms, { value }) => ms + value.ms, 0);
  if (!total || runs.length < 2 || runs.length > 4 || total.value.ms !== sum) return null;
  const figure = (mention: Mention<'time'>, round: string | null): EntryFigure => ({
    ...rangeOf(mention),
    is: 'result',
    value: mention.value.ms,
    segment: null,
    round,
  });
  return [...runs.map((run, index) => figure(run, `run ${index + 1}`)), figure(total, null)];
}

function barePoints(page: Page, range: Range): EntryFigure[] {
  const found = BARE.exec(page.reading.text.slice(range.start, range.end));
  if (!found) return [];
  const start = range.start + found.index;
  const value = Number((found[1] ?? '').replace(',', found[1]?.match(/,\d{3}$/) ? '' : '.'));
  return [{ start, end: start + found[0].length, is: 'points', value, segment: null }];
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

/** A code that says what became of the competitor. */
export function statusIn(page: Page, range: Range): Entry['status'] {
  for (const match of page.reading.text
    .slice(range.start, range.end)
    .matchAll(/(?<![\p{L}\d])[A-Z]{2,4}(?![\p{L}\d])/gu)) {
    const kind = STATUS_CODES.get(match[0]);
    const start = range.start + match.index;
    if (kind) return { kind, at: { start, end: start + match[0].length } };
  }
  return null;
}
