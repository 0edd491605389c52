import { FIELD_KEYS } from '../../knowledge/release-words.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Range, Reading } from '../../read/reading.ts';
import { fields, firstFound, inZone, type Sieve, textOf } from './stated.ts';

export interface DateContext {
  readonly reading: Reading;
  readonly dates: readonly Mention<'date'>[];
  readonly competitions: readonly Mention<'competition'>[];
}

/** How far into the report the day may first be told. */
const OPENING_BLOCKS = 2;

export function dateContext(reading: Reading, mentions: readonly Mention[]): DateContext {
  return { reading, dates: ofKind(mentions, 'date'), competitions: ofKind(mentions, 'competition') };
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
  { name: 'date/of-a-picture', find: dateWithYearOfPicture },
  { name: 'date/day-and-year-in-front', find: dayAndYearInFront },
  { name: 'date/copyright-year', find: (context) => dayIn(context, copyrightYears(context)) },
  { name: 'date/competition-year', find: (context) => dayIn(context, competitionYears(context)) },
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

interface Year extends Range {
  readonly year: number;
  /** Of a season over the winter, the year that it begins in. */
  readonly season: boolean;
  /** Where the day of the week has to fit, the only one that the report tells. */
  readonly weekday: number | null;
}

/** The first day without a year above the report, in the first of the years that it fits. */
function dayIn({ reading, dates }: DateContext, years: readonly Year[]) {
  const day = firstFound(inZone(reading, 'dateline', 'competition', 'subhead'), (block) =>
    within(dates, block).find(({ value }) => value.month !== null && value.day !== null && value.year === null),
  );
  const { month, day: dayOfMonth } = day?.value ?? {};
  if (!day || !month || !dayOfMonth) return null;
  return firstFound(years, ({ year, season, weekday, start, end }) => {
    const date = new Date(Date.UTC(season && month <= LAST_OF_SEASON ? year + 1 : year, month - 1, dayOfMonth));
    const sinceThen = weekday === null ? 0 : (date.getUTCDay() - weekday + 7) % 7;
    if (date.getUTCDate() !== dayOfMonth || sinceThen > LATEST) return null;
    return { value: date.toISOString().slice(0, 10), evidence: [day, { start, end }] };
  });
}

/** June is of the season past. */
const LAST_OF_SEASON = 6;
/** How many days behind the races a report may be dated. */
const LATEST = 1;

const COPYRIGHT = /(?:©|\([Cc]\)|\b[Cc]opyright) ?(20\d{2})(?!\d)/u;

/** "(c) 2031 Torvik News" at the head of a report. */
function copyrightYears({ reading }: DateContext): Year[] {
  return opening(reading).flatMap((block) => {
    const match = COPYRIGHT.exec(textOf(reading, block));
    if (!match) return [];
    const end = block.start + match.index + match[0].length;
    return [{ year: Number(match[1]), season: false, weekday: null, start: end - 4, end }];
  });
}

/** "on Saturday ... of the 2031 Diamond League", "in the 2031/32 World Cup": a year whose day is of that day of the week. */
function competitionYears({ reading, dates, competitions }: DateContext): Year[] {
  const blocks = opening(reading);
  const told = blocks.flatMap((block) => within(dates, block)).find(({ value }) => value.weekday !== null);
  const weekday = told?.value.weekday;
  if (!weekday) return [];
  return blocks
    .flatMap((block) => within(competitions, block))
    .flatMap((competition) => {
      const { start, end, value } = competition;
      if (value.year === null) return [];
      const season = /\d{4}[/–-]\d{2}/.test(textOf(reading, competition));
      return [{ year: value.year, season, weekday: weekday % 7, start, end }];
    });
}

/** The day of that year falls on the day of the week that the report opens with, or on the one behind it. */
function fitsWeekday({ reading, dates }: DateContext, year: number, { month, day }: Mention<'date'>['value']): boolean {
  const [told] = opening(reading).flatMap((block) => within(dates, block).flatMap(({ value }) => value.weekday ?? []));
  if (told === undefined || month === null || day === null) return true;
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() - told + 7) % 7 <= LATEST;
}

/** "12 December" in the dateline, "World Cup 2032" above it. */
function dateWithYearElsewhere(context: DateContext) {
  const { reading, dates } = context;
  const front = inZone(reading, 'dateline', 'competition', 'headline', 'menu');
  const day = firstFound(inZone(reading, 'dateline'), (block) =>
    within(dates, block).find(({ value }) => value.month !== null && value.day !== null),
  );
  const year = firstFound(front, (block) => {
    const match = /(?<!\d)20\d{2}(?![\d/])/.exec(textOf(reading, block));
    return match && { text: match[0], start: block.start + match.index, end: block.start + match.index + 4 };
  });
  if (!day || !year || !fitsWeekday(context, Number(year.text), day.value)) return null;
  const [month, dayOfMonth] = [day.value.month, day.value.day].map((part) => String(part).padStart(2, '0'));
  return { value: `${year.text}-${month}-${dayOfMonth}`, evidence: [day, { start: year.start, end: year.end }] };
}

/** The day of the dateline and of a picture's caption that tells its year: "OSLO, March 3", and below "in Oslo on March 3, 2031". */
function dateWithYearOfPicture({ reading, dates }: DateContext) {
  const [day] = inZone(reading, 'dateline').flatMap((block) =>
    within(dates, block).filter(({ value }) => value.day !== null && value.year === null),
  );
  const same = dates.find(
    ({ value }) => value.iso !== null && value.month === day?.value.month && value.day === day?.value.day,
  );
  return day && same?.value.iso ? { value: same.value.iso, evidence: [day, same] } : null;
}

/** "Day 2 of the 2031 World Championships, Oslo – March 3": a line above the report, or two, that tell a day and one year. */
function dayAndYearInFront({ reading, dates }: DateContext) {
  const body = reading.blocks.find(({ zone }) => zone === 'body')?.index ?? 0;
  const front = inZone(reading, 'competition', 'headline', 'subhead').filter(
    ({ index, kind }) => index < body && kind !== 'row',
  );
  const told = front.flatMap((block) => within(dates, block));
  const [day, ...others] = told.filter(({ value }) => value.month !== null && value.day !== null);
  const years = front.flatMap((block) => [...textOf(reading, block).matchAll(/(?<![\d–/-])20\d{2}(?![\d–/-])/gu)]);
  const [year] = new Set(years.map(([words]) => Number(words)));
  const { month, day: dayOfMonth, weekday } = day?.value ?? {};
  if (!day || !year || !month || !dayOfMonth || others.length > 0 || new Set(years.map(([words]) => words)).size > 1)
    return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const fits = date.getUTCDate() === dayOfMonth && (!weekday || date.getUTCDay() === weekday % 7);
  return fits ? { value: date.toISOString().slice(0, 10), evidence: [day] } : null;
}
