import { type ColumnRole, columnRole, STATUS_CODES, segmentOfColumn } from '../../knowledge/result-columns.ts';
import { ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { isJudged } from '../points.ts';
import { contendersIn, nationIn } from './contenders.ts';
import type { Entry, EntryFigure } from './entry.ts';
import { headingOf } from './heading.ts';

interface Column {
  readonly role: ColumnRole | null;
  readonly segment: string | null;
}

/** The lines of one table, its header told from its rows. */
export function entriesOfTable(page: Page, rows: readonly Block[]): Entry[] {
  const [first] = rows;
  if (!first) return [];
  const heading = headingOf(page, first);
  const header = columnsOf(page, first);
  return rows.slice(header ? 1 : 0).flatMap((row) => {
    const columns = header ?? row.cells.map((cell, index) => guessColumn(page, cell, index));
    const entry = entryOfRow(page, row, columns);
    return entry ? [{ ...entry, block: row, heading, event: null }] : [];
  });
}

/** The columns by the words over them; null where the first row is no header. */
function columnsOf(page: Page, row: Block): Column[] | null {
  const columns = row.cells.map((cell): Column => {
    const words = wordsOf(page, cell);
    const segment = segmentOfColumn(words);
    return segment ? { role: 'points', segment } : { role: columnRole(words), segment: totalOf(words) };
  });
  return columns.filter((column) => column.role !== null).length >= 2 ? columns : null;
}

const totalOf = (words: string): string | null => (/\b(?:total|overall|tss)\b/i.test(words) ? 'Total' : null);

/** What a cell of a table without a header holds, by its form. */
function guessColumn(page: Page, cell: Range, index: number): Column {
  const words = wordsOf(page, cell);
  const role = (): ColumnRole | null => {
    if (index === 0 && /^\d{1,3}[.)]?$/.test(words)) return 'rank';
    if (contendersIn(page, cell).some(({ competitor }) => competitor.kind !== 'nation')) return 'name';
    if (ofKind(within(page.mentions, cell), 'nation').length > 0) return 'nation';
    const [time] = ofKind(within(page.mentions, cell), 'time');
    if (!time) return null;
    return isJudged(page) && time.value.form === 'decimal' ? 'points' : 'time';
  };
  return { role: role(), segment: null };
}

function entryOfRow(
  page: Page,
  row: Block,
  columns: readonly Column[],
): Pick<Entry, 'contender' | 'rank' | 'figures' | 'status'> | null {
  const cells = row.cells.flatMap((cell, index) => {
    const column = columns[index];
    return column && cell.end > cell.start ? [{ cell, column }] : [];
  });
  const cellOf = (role: ColumnRole) => cells.find(({ column }) => column.role === role)?.cell;
  const [name, nation, rank] = [cellOf('name'), cellOf('nation'), cellOf('rank')];
  const contender = (name && contendersIn(page, name)[0]) ?? (nation && nationIn(page, nation));
  if (!contender) return null;
  const place = rank && /^\d{1,3}(?=[.)=]?$)/.exec(wordsOf(page, rank))?.[0];
  const figures = cells.flatMap(({ cell, column }) => figureOf(page, cell, column) ?? []);
  return {
    contender,
    rank: rank && place ? { value: Number(place), at: rank, by: 'number' } : null,
    figures,
    status: statusOf(
      page,
      cells.map(({ cell }) => cell),
    ),
  };
}

function figureOf(page: Page, cell: Range, { role, segment }: Column): EntryFigure | null {
  if (role === 'points' || role === 'metres') {
    const number = /^\d{1,3}(?:,?\d{3})*(?:\.\d{1,3})?(?= ?m?(?: [A-Z]{2})?$)/.exec(wordsOf(page, cell))?.[0];
    if (number === undefined) return null;
    const end = cell.start + page.reading.text.slice(cell.start, cell.end).indexOf(number) + number.length;
    return { start: end - number.length, end, is: role, value: Number(number.replaceAll(',', '')), segment };
  }
  const [time] = ofKind(within(page.mentions, cell), 'time');
  if (!time || (role !== 'time' && role !== 'gap')) return null;
  const gap = role === 'gap' || time.value.form === 'signed';
  return { start: time.start, end: time.end, is: gap ? 'gap' : 'result', value: time.value.ms, segment: null };
}

function statusOf(page: Page, cells: readonly Range[]): Entry['status'] {
  for (const cell of cells) {
    const kind = STATUS_CODES.get(wordsOf(page, cell));
    if (kind) return { kind, at: cell };
  }
  return null;
}

const wordsOf = (page: Page, cell: Range): string => page.reading.text.slice(cell.start, cell.end).trim();
