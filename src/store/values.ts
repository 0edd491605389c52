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

/** All values in one list: by `flat`, it would take three times as long. */
export function joined(lists: readonly Values[]): Values {
  const values = new Array<Value>(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists)
    for (const value of list) {
      values[at] = value;
      at += 1;
    }
  return values;
}

/** The values of one column. */
export function columnOf(values: Values, index: number, width: number): Values {
  const column: Value[] = [];
  for (let at = index; at < values.length; at += width) column.push(values[at] as Value);
  return column;
}

/** Cuts values into parts of at most so many whole rows. */
export function* portions(table: TableName, values: Values, rows: number): Generator<Values> {
  const step = columnNames(table).length * rows;
  for (let at = 0; at < values.length; at += step) yield values.slice(at, at + step);
}
