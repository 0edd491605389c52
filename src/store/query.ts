import { type Database, type RowOf, SCHEMA_TABLES, type TableName } from './definition/index.ts';
import { columnsOf, type Db } from './dialects/dialect.ts';

/** Values that go into one question: databases take so many parameters and no more. */
const MOST = 1000;

/** That a column has a value, or has it not. */
export type Condition<C extends string> = readonly [column: C, is: '=' | '<>', value: string];

/** The rows of a table whose column has one of the values, and for which the conditions hold besides. */
export async function rowsWhere<N extends TableName>(
  db: Db,
  table: N,
  column: keyof Database[N] & string,
  values: readonly string[],
  ...besides: readonly Condition<keyof Database[N] & string>[]
): Promise<RowOf<N>[]> {
  const rows: RowOf<N>[] = [];
  for (const part of slices(values)) {
    let query = db
      .selectFrom(table as 'athletes')
      .selectAll()
      .where(column as 'id', 'in', part);
    for (const [other, is, value] of besides) query = query.where(other as 'id', is, value);
    const found = await query.execute();
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
