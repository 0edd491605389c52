import type { Line, Run } from './runs.ts';

const GAP = /\s{2,}|\t/g;
const LEAST_COLUMNS = 3;

/**
 * A table set in plain text: the columns of each line, where every line of two or more has at least three, parted by
 * two spaces or a tab. Null for anything else.
 */
export function plainTable(lines: readonly Line[]): Run[][][] | null {
  const rows = lines.map(splitColumns).filter((columns) => columns.length > 0);
  return rows.length >= 2 && rows.every((columns) => columns.length >= LEAST_COLUMNS) ? rows : null;
}

function splitColumns(line: Line): Run[][] {
  const columns: Run[][] = [[]];
  for (const run of line) {
    let at = 0;
    for (const gap of run.exact ? run.text.matchAll(GAP) : []) {
      columns.at(-1)?.push(part(run, at, gap.index));
      columns.push([]);
      at = gap.index + gap[0].length;
    }
    columns.at(-1)?.push(at === 0 ? run : part(run, at, run.text.length));
  }
  return columns.filter((column) => column.some((run) => run.text.trim() !== ''));
}

function part(run: Run, start: number, end: number): Run {
  return { ...run, text: run.text.slice(start, end), from: run.from + start, to: run.from + end };
}
