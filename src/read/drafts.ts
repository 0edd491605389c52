import type { BlockKind, Range } from './reading.ts';
import { joinLines, type Line, type Run, textOf, tidy } from './runs.ts';

/** A block as the markdown tree gives it: lines not yet joined, no zone. */
export interface Rough {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly group: number | null;
  readonly lines: readonly Line[];
  /** Where the block came from, for rules of form. `page`: page furniture; `image`: an alternative text; `dateline`: split from a paragraph. */
  readonly origin: 'text' | 'image' | 'page' | 'field' | 'dateline';
  /** The column texts of a table row; null elsewhere. */
  readonly columns: readonly Line[] | null;
  /** Key of a front matter field; null elsewhere. */
  readonly field: string | null;
}

/** A block with its one line of text, before it has a zone and a place in the reading. */
export interface Draft {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly group: number | null;
  readonly origin: Rough['origin'];
  readonly field: string | null;
  readonly runs: readonly Run[];
  readonly text: string;
  /** Ranges of `text`. */
  readonly cells: readonly Range[];
  readonly strong: boolean;
}

const COLUMN_SEPARATOR = ' | ';

export function rough(kind: BlockKind, lines: readonly Line[], more: Partial<Rough> = {}): Rough {
  const base = { kind, depth: 0, group: null, origin: 'text', columns: null, field: null } as const;
  return { ...base, lines: lines.map(tidy).filter((line) => line.length > 0), ...more };
}

/** The draft of a line; undefined when nothing is in it. */
export function draft(from: Omit<Rough, 'lines' | 'columns'>, line: Line, cells: readonly Range[] = []): Draft {
  const { kind, depth, group, origin, field } = from;
  const worded = line.filter((run) => /[^\s|]/u.test(run.text));
  const strong = worded.length > 0 && worded.every((run) => run.strong);
  return { kind, depth, group, origin, field, runs: line, text: textOf(line), cells, strong };
}

/** A table row: its columns joined by " | ", and where each of them is. */
export function rowDraft(from: Rough, columns: readonly Line[]): Draft {
  const cells: Range[] = [];
  let line: readonly Run[] = [];
  let length = 0;
  for (const [index, column] of columns.entries()) {
    line = index === 0 ? column : joinColumns(line, column);
    if (index > 0) length += COLUMN_SEPARATOR.length;
    const width = textOf(column).length;
    cells.push({ start: length, end: length + width });
    length += width;
  }
  return draft(from, line, cells);
}

/** Columns are separated even where one is empty, so that cell offsets always hold. */
function joinColumns(before: Line, column: Line): Run[] {
  const [first] = column;
  const last = before.at(-1);
  if (last && first) return joinLines(before, column, COLUMN_SEPARATOR);
  const at = last?.to ?? first?.from ?? 0;
  const join = { text: COLUMN_SEPARATOR, from: at, to: at, exact: false, link: null, strong: false };
  return [...before, join, ...column];
}
