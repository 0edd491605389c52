import { FIELD_KEYS } from '../../knowledge/release-words.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Reading } from '../../read/reading.ts';
import { fields, firstFound, inZone, type Sieve, textOf } from './stated.ts';

export interface DateContext {
  readonly reading: Reading;
  readonly dates: readonly Mention<'date'>[];
}

/** How far into the report the day may first be told. */
const OPENING_BLOCKS = 2;

export function dateContext(reading: Reading, mentions: readonly Mention[]): DateContext {
  return { reading, dates: ofKind(mentions, 'date') };
}

/** Where a release says its day, most certain first. */
export const dateSieves: readonly Sieve<string, DateContext>[] = [
  {
    name: 'date/front-matter',
    find: (context) => dateIn(context, fields(context.reading, FIELD_KEYS.date), isoOfField),
  },
  { name: 'date/dateline', find: (context) => dateIn(context, inZone(context.reading, 'dateline')) },
  { name: 'date/front', find: (context) => dateIn(context, inZone(context.reading, 'competition', 'headline')) },
  { name: 'date/head', find: (context) => dateIn(context, head(context.reading)) },
  { name: 'date/opening', find: (context) => dateIn(context, opening(context.reading)) },
  { name: 'date/dateline-without-year', find: dateWithYearElsewhere },
];

/** The lines above the report. */
function head({ blocks }: Reading): Block[] {
  const body = blocks.findIndex(({ zone }) => zone === 'body');
  return blocks.slice(0, Math.max(0, body)).filter(({ zone }) => zone === 'subhead');
}

function opening(reading: Reading): Block[] {
  return inZone(reading, 'body').slice(0, OPENING_BLOCKS);
}

/** The first full date of the blocks. */
function dateIn(context: DateContext, blocks: readonly Block[], read?: (text: string) => string | null) {
  return firstFound(blocks, (block) => {
    const written = read?.(textOf(context.reading, block));
    if (written) return { value: written, evidence: [block] };
    const mention = within(context.dates, block).find(({ value }) => value.iso !== null);
    return mention?.value.iso ? { value: mention.value.iso, evidence: [mention] } : null;
  });
}

/** A time stamp begins with its date. */
function isoOfField(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0] ?? null;
}

/** "12 December" in the dateline, "World Cup 2032" above it. */
function dateWithYearElsewhere({ reading, dates }: DateContext) {
  const front = inZone(reading, 'dateline', 'competition', 'headline');
  const day = firstFound(inZone(reading, 'dateline'), (block) =>
    within(dates, block).find(({ value }) => value.month !== null && value.day !== null),
  );
  const year = firstFound(front, (block) => {
    const match = /(?<!\d)20\d{2}(?![\d/])/.exec(textOf(reading, block));
    return match && { text: match[0], start: block.start + match.index, end: block.start + match.index + 4 };
  });
  if (!day || !year) return null;
  const [month, dayOfMonth] = [day.value.month, day.value.day].map((part) => String(part).padStart(2, '0'));
  return { value: `${year.text}-${month}-${dayOfMonth}`, evidence: [day, { start: year.start, end: year.end }] };
}
