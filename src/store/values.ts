import { type RowOf, SCHEMA_TABLES, type TableName } from './definition/index.ts';

/** What a column of a row holds. */
export type Value = string | number | boolean | null;

/**
 * Rows of a table in one list, value by value in the order of its columns: half a thousand rows a release go into a
 * database without an object each.
 */
export type Values = readonly Value[];

const COLUMNS = new Map(
  Object.entries(SCHEMA_TABLES).map(([name, { columns }]) => [name, Object.keys(columns)] as const),
);

/** The names of a table's columns in order. */
export function columnNames(table: TableName): readonly string[] {
  return COLUMNS.get(table) ?? [];
}

export function pack<N extends TableName>(table: N, rows: readonly RowOf<N>[]): Value[] {
  const values: Value[] = [];
  for (const row of rows) packInto(values, table, row);
  return values;
}

/** Adds the values of one row at the end. */
export function packInto<N extends TableName>(values: Value[], table: N, row: RowOf<N>): void {
  for (const column of columnNames(table)) values.push((row as Record<string, Value>)[column] ?? null);
}

/** The rows again. */
export function unpack<N extends TableName>(table: N, values: Values): RowOf<N>[] {
  const columns = columnNames(table);
  return Array.from(
    { length: values.length / columns.length },
    (_, row) =>
      Object.fromEntries(columns.map((column, at) => [column, values[row * columns.length + at]])) as RowOf<N>,
  );
}

/** The rows of some lists, column by column, in parts of at most so many. */
export function* columnsOfRows(table: TableName, lists: readonly Values[], most: number): Generator<Values[]> {
  const width = columnNames(table).length;
  let left = lists.reduce((sum, { length }) => sum + length, 0) / width;
  let columns: Value[][] = [];
  let row = 0;
  let size = 0;
  for (const list of lists)
    for (let at = 0; at < list.length; row += 1) {
      if (row === size) {
        if (size > 0) yield columns;
        size = Math.min(left, most);
        left -= size;
        columns = Array.from({ length: width }, () => new Array<Value>(size));
        row = 0;
      }
      for (const column of columns) {
        column[row] = list[at] as Value;
        at += 1;
      }
    }
  if (size > 0) yield columns;
}

/** The rows of some lists in lists of at most so many whole rows. */
export function* portions(table: TableName, lists: readonly Values[], most: number): Generator<Values> {
  const full = columnNames(table).length * most;
  let portion: Value[] = [];
  for (const list of lists)
    for (const value of list) {
      if (portion.length === full) {
        yield portion;
        portion = [];
      }
      portion.push(value);
    }
  if (portion.length > 0) yield portion;
}
