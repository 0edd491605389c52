import { areNameColumns } from '../knowledge/result-columns.ts';
import { joinLines, type Line, type Run, textOf } from './runs.ts';

const GAP = /\s{2,}|\t/g;
const BAR = /\s*\|\s*/g;
const LEAST_COLUMNS = 3;

/**
 * A table set in plain text: the columns of each line, where every line of two or more has at least three, parted by
 * two spaces or a tab, or by as many bars in each. Null for anything else.
 */
export function plainTable(lines: readonly Line[]): Run[][][] | null {
  const texts = lines.map((line) => textOf(line).trim());
  const bars = new Set(texts.map((text) => text.split('|').length));
  const barred = bars.size === 1 && !bars.has(1) && !bars.has(2);
  const body = lines.filter((_, index) => !(barred && /^[\s|:-]+$/.test(texts[index] ?? '')));
  const rows = body.map((line) => splitColumns(line, barred ? BAR : GAP)).filter((columns) => columns.length > 0);
  const isTable = rows.length >= 2 && rows.every((columns) => columns.length >= LEAST_COLUMNS);
  return isTable && !rows.every(isLineOfRanks) ? rows : null;
}

/** "2030  1 Ada Lind SWE 4:01.2  2 Eva Berg NOR 4:02.1": what the gaps set apart are places, and no columns. */
const isLineOfRanks = (columns: readonly Line[]): boolean =>
  columns.filter((column) => /^\d{1,2}[.)]? \p{Lu}/u.test(textOf(column).trim())).length >= 2;

function splitColumns(line: Line, gap: RegExp): Run[][] {
  const columns: Run[][] = [[]];
  for (const run of line) {
    let at = 0;
    for (const found of run.exact ? run.text.matchAll(gap) : []) {
      columns.at(-1)?.push(part(run, at, found.index));
      columns.push([]);
      at = found.index + found[0].length;
    }
    columns.at(-1)?.push(at === 0 ? run : part(run, at, run.text.length));
  }
  const filled = (column: readonly Run[] | undefined) => column?.some((run) => run.text.trim() !== '') ?? false;
  if (gap !== BAR) return columns.filter(filled);
  // Between bars a column may be empty; in front of the first bar of a line, or behind the last, there is none.
  return columns.slice(filled(columns[0]) ? 0 : 1, filled(columns.at(-1)) ? undefined : -1);
}

function part(run: Run, start: number, end: number): Run {
  return { ...run, text: run.text.slice(start, end), from: run.from + start, to: run.from + end };
}

/** Given and family name in columns of their own are one column: "First name | Last name". */
export function joinNameColumns(rows: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const heads = rows[0]?.map((cell) => textOf(cell).trim()) ?? [];
  const at = heads.findIndex((head, index) => areNameColumns(head, heads[index + 1] ?? ''));
  if (at < 0) return rows;
  return rows.map((row) => row.toSpliced(at, 2, joinLines(row[at] ?? [], row[at + 1] ?? [])));
}
