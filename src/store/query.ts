import { type Database, type RowOf, SCHEMA_TABLES, type TableName } from './definition/index.ts';
import { columnsOf, type Db } from './dialects/dialect.ts';

/** Values that go into one question: databases take so many parameters and no more. */
const MOST = 1000;

/** The rows of a table whose column has one of the values, but for those of which another column has a value. */
export async function rowsWhere<N extends TableName>(
  db: Db,
  table: N,
  column: keyof Database[N] & string,
  values: readonly string[],
  besides?: readonly [column: keyof Database[N] & string, value: string],
): Promise<RowOf<N>[]> {
  const rows: RowOf<N>[] = [];
  for (const part of slices(values)) {
    const found = await db
      .selectFrom(table as 'athletes')
      .selectAll()
      .where(column as 'id', 'in', part)
      .$if(besides !== undefined, (query) => query.where(besides?.[0] as 'id', '<>', besides?.[1] as string))
      .execute();
    // One by one: as arguments of a single call, a hundred thousand rows would overflow the stack.
    for (const row of found) rows.push(honest(table, row as unknown as RowOf<N>));
  }
  return rows;
}

/** Which of the values a column of a table has. */
export async function among<N extends TableName>(
  db: Db,
  table: N,
  column: keyof Database[N] & string,
  values: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const part of slices(values)) {
    const rows = await db
      .selectFrom(table as 'athletes')
      .select(column as 'id')
      .distinct()
      .where(column as 'id', 'in', part)
      .execute();
    for (const row of rows) found.add((row as Record<string, string>)[column] as string);
  }
  return found;
}

/** Deletes the rows of a table whose column has one of the values. */
export async function deleteWhere<N extends TableName>(
  db: Db,
  table: N,
  column: keyof Database[N] & string,
  values: readonly string[],
): Promise<void> {
  for (const part of slices(values))
    await db
      .deleteFrom(table as 'athletes')
      .where(column as 'id', 'in', part)
      .execute();
}

function* slices(values: readonly string[]): Generator<string[]> {
  for (let at = 0; at < values.length; at += MOST) yield values.slice(at, at + MOST);
}

/** Truth values as such, for some databases keep them as numbers. */
function honest<N extends TableName>(table: N, row: RowOf<N>): RowOf<N> {
  const values = row as Record<string, unknown>;
  for (const [name, { kind }] of columnsOf(SCHEMA_TABLES[table].columns))
    if (kind === 'bool') values[name] = Boolean(values[name]);
  return row;
}
