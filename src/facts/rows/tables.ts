import { eventKey } from '../../discourse/event-key.ts';
import { MEDALS } from '../../knowledge/medals.ts';
import {
  type ColumnRole,
  columnRole,
  distanceOfColumn,
  isMedalTable,
  isPlaceTable,
  roundOfColumn,
  STATUS_CODES,
  segmentOfColumn,
} from '../../knowledge/result-columns.ts';
import { ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import { rankMarks } from '../../read/rank-marks.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { isJudged, isTooLong } from '../points.ts';
import { contendersIn, type Joint, jointOf, nationIn } from './contenders.ts';
import type { Entry, EntryFigure } from './entry.ts';
import { headingOf } from './heading.ts';
import { entriesOfMedalColumns } from './medal-columns.ts';

interface Column {
  readonly role: ColumnRole | null;
  /** The part of a judged event its scores are of. */
  readonly segment: string | null;
  /** The round its times are of; null where the words over it say none. */
  readonly round: string | null;
  /** The distance its times are over, in a table of several. */
  readonly over?: number;
}

/** The lines of one table, its header told from its rows. */
export function entriesOfTable(page: Page, rows: readonly Block[]): Entry[] {
  const [first] = rows;
  if (!first) return [];
  const header = columnsOf(page, first);
  const words = first.cells.map((cell) => wordsOf(page, cell));
  if (isPlaceTable(words)) return entriesOfMedalColumns(page, rows);
  if (isMedalTable(words)) return [];
  const heading = headingOf(page, first, header && titleIn(page, first));
  const joint = heading.event ? jointOf(eventKey(heading.event.value, heading.gender), page.header.sport) : 'any';
  const body = rows.slice(header ? 1 : 0);
  const combined = header !== null && overDistances(header);
  const columns = header?.map((column, index) => ({
    ...column,
    role: column.role ?? (combined && column.over ? 'time' : roleIn(page, body, index)),
  }));
  return body.flatMap((row) => {
    const own = columns ?? row.cells.map((cell, index) => guessColumn(page, cell, index));
    const entry = entryOfRow(page, row, own, heading.event?.value.team === true, joint);
    const inRounds = own.some(({ round }) => round !== null);
    return entry ? [{ ...entry, block: row, heading, inRounds, combined }] : [];
  });
}

/** "500 | 3000 | 1500 | 5000 | Points": a column for each distance, and none for a time over all of them. */
const overDistances = (columns: readonly Column[]): boolean =>
  columns.filter(({ over }) => over !== undefined).length >= 2 &&
  columns.some(({ role }) => role === 'points') &&
  !columns.some(({ role }) => role === 'time');

/** The columns by the words over them; null where the first row is no header. */
function columnsOf(page: Page, row: Block): Column[] | null {
  const columns = row.cells.map((cell): Column => columnOf(wordsOf(page, cell)));
  const told = columns.filter(({ role, over }) => role !== null || over !== undefined).length;
  return told >= 2 || (told === 1 && row.cells.some((cell) => namesEvent(page, cell))) ? columns : null;
}

const namesEvent = (page: Page, cell: Range): boolean =>
  ofKind(within(page.mentions, cell), 'event').some(({ value }) => value.name !== null);

function columnOf(words: string): Column {
  const segment = segmentOfColumn(words);
  if (segment) return { role: 'points', segment, round: null };
  const total = /\b(?:total|overall|tss)\b/i.test(words) ? 'Total' : null;
  const role = columnRole(words);
  const round = role === null ? roundOfColumn(words) : null;
  const over = role === null ? distanceOfColumn(words) : null;
  return { role: round ? 'time' : role, segment: total, round, ...(over === null ? {} : { over }) };
}

/** The event that a header names over the names: "Women's Team Pursuit | Points". */
function titleIn(page: Page, header: Block): Range | null {
  return header.cells.find((cell) => columnOf(wordsOf(page, cell)).role === null && namesEvent(page, cell)) ?? null;
}

/** Who or which event stands in a column whose words do not say. */
function roleIn(page: Page, rows: readonly Block[], index: number): ColumnRole | null {
  const roles = rows.flatMap((row) => {
    const cell = row.cells[index];
    return cell ? [guessColumn(page, cell, index).role] : [];
  });
  const most = (role: ColumnRole) => roles.filter((other) => other === role).length * 2 > rows.length;
  return (['name', 'nation', 'event', 'rank'] as const).find(most) ?? null;
}

/** What a cell of a table without a header holds, by its form. */
function guessColumn(page: Page, cell: Range, index: number): Column {
  const words = wordsOf(page, cell);
  const role = (): ColumnRole | null => {
    if (index === 0 && rankIn(words) !== null) return 'rank';
    const named = contendersIn(page, unranked(page, cell).cell);
    if (named.some(({ competitor }) => competitor.kind !== 'nation')) return 'name';
    if (ofKind(within(page.mentions, cell), 'nation').length > 0) return 'nation';
    if (namesEvent(page, cell)) return 'event';
    const [time] = ofKind(within(page.mentions, cell), 'time');
    if (!time) return null;
    return (isJudged(page) && time.value.form === 'decimal') || isTooLong(page, time) ? 'points' : 'time';
  };
  return { role: role(), segment: null, round: null };
}

function entryOfRow(
  page: Page,
  row: Block,
  columns: readonly Column[],
  team: boolean,
  joint: Joint,
): Pick<Entry, 'contender' | 'event' | 'rank' | 'figures' | 'status'> | null {
  const cells = row.cells.flatMap((cell, index) => {
    const column = columns[index];
    return column && cell.end > cell.start ? [{ cell, column }] : [];
  });
  const cellOf = (role: ColumnRole) => cells.find(({ column }) => column.role === role)?.cell;
  const [name, nation, place, race] = [cellOf('name'), cellOf('nation'), cellOf('rank'), cellOf('event')];
  const named = name && unranked(page, name);
  const stands = team || !row.cells.some((cell) => cell !== nation && cell !== race && isWorded(wordsOf(page, cell)));
  const crew = named && contendersIn(page, named.cell, null, joint)[0];
  const many = crew?.competitor.kind === 'pair' && crew.competitor.members.length > 2;
  const contender = (!many && crew) || (nation && (many || stands) ? nationIn(page, nation) : (crew ?? null));
  if (!contender) return null;
  const value = (place && rankIn(wordsOf(page, place))) ?? named?.rank ?? null;
  const at = place ?? name ?? contender;
  const event = race && ofKind(within(page.mentions, race), 'event').find((mention) => mention.value.name !== null);
  return {
    contender,
    event: event ?? null,
    rank: value === null ? null : { value, at, by: 'number' },
    figures: cells.flatMap(({ cell, column }) => figureOf(page, cell, column) ?? []),
    status: statusOf(
      page,
      cells.map(({ cell }) => cell),
    ),
  };
}

/** Words beside a nation that may be a name: the nation is then somebody's, and no competitor. */
const isWorded = (words: string): boolean =>
  /\p{Lu}\p{L}/u.test(words) && !STATUS_CODES.has(words) && rankIn(words) === null;

/** "1", "2.", "=3", "4th", "Gold". */
function rankIn(words: string): number | null {
  const number = /^[=T]?(0{0,2}[1-9]\d{0,2})(?:st|nd|rd|th)?[.)=]?$/.exec(words)?.[1];
  return number ? Number(number) : (MEDALS.get(words.toLowerCase()) ?? null);
}

/** A cell without the rank in front of the name: "1. Name", "1 NAME Given NED". */
function unranked(page: Page, cell: Range): { readonly cell: Range; readonly rank: number | null } {
  const [mark] = rankMarks(page.reading.text.slice(cell.start, cell.end));
  return mark ? { cell: { start: cell.start + mark.end, end: cell.end }, rank: mark.rank } : { cell, rank: null };
}

/** Under "SP" and "FS" a small whole number is the place in that part. */
const isRank = (number: string): boolean => /^\d{1,2}$/.test(number);

const NUMBER = /^\d{1,3}(?:,?\d{3})*(?:[.,]\d{1,3})?(?= ?(?:m|pts|points)?(?: \(\d{1,3}\.?\))?(?: [A-Z]{2})?$)/;

/** What a cell holds, by the words over its column and by its own form: a total may be points or a time. */
function figureOf(page: Page, cell: Range, { role, segment, round, over }: Column): EntryFigure | null {
  const [time] = ofKind(within(page.mentions, cell), 'time');
  const clocked = time && (time.value.form === 'colon' || time.value.form === 'signed');
  if ((role === 'points' && !clocked) || role === 'metres') {
    const number = NUMBER.exec(wordsOf(page, cell))?.[0];
    if (number === undefined || (segment !== null && segment !== 'Total' && isRank(number))) return null;
    const value = Number(number.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
    return { start: cell.start, end: cell.start + number.length, is: role, value, segment };
  }
  const timed = role === 'time' || role === 'gap' || role === 'split' || role === 'points';
  if (!time || !timed) return null;
  const is = role === 'gap' || time.value.form === 'signed' ? 'gap' : role === 'split' ? 'split' : 'result';
  const of = { ...(round === null ? {} : { round }), ...(over === undefined ? {} : { over }) };
  return { start: time.start, end: time.end, is, value: time.value.ms, segment: null, ...of };
}

function statusOf(page: Page, cells: readonly Range[]): Entry['status'] {
  for (const cell of cells) {
    const kind = STATUS_CODES.get(wordsOf(page, cell));
    if (kind) return { kind, at: cell };
  }
  return null;
}

const wordsOf = (page: Page, cell: Range): string => page.reading.text.slice(cell.start, cell.end).trim();
