/** What a column holds, whatever a database calls it. */
export type Kind = 'key' | 'code' | 'text' | 'int' | 'float' | 'bool' | 'date';

/** One column: its kind, what it means, and what it may hold. `T` is the type of its values in a program. */
export interface Column<T = unknown> {
  readonly kind: Kind;
  readonly nullable: boolean;
  /** What it means, with its unit; becomes the comment in the database and the line in the docs. */
  readonly comment: string;
  /** The only values there are, which the database checks. */
  readonly oneOf?: readonly string[];
  readonly min?: number;
  /** The version of the database's schema that brought it. */
  readonly since: number;
  /** Carries the type only; never there. */
  readonly value?: T;
}

export type Columns = Readonly<Record<string, Column>>;

/** Columns that point at the key of a row of another table, in order; a null among them points nowhere. */
export interface Foreign {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly comment: string;
  readonly columns: C;
  readonly primary: readonly string[];
  readonly foreign: readonly Foreign[];
  readonly unique: readonly (readonly string[])[];
  readonly indexes: readonly (readonly string[])[];
  /** Of these columns, how many hold a value: at most one, or exactly one. */
  readonly oneAmong: readonly { readonly columns: readonly string[]; readonly exactly: boolean }[];
  readonly since: number;
}

export type Row<T extends Table> = { -readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]> };
type ValueOf<C> = C extends Column<infer T> ? T : never;

interface Rest {
  readonly primary: readonly string[];
  readonly foreign?: readonly Foreign[];
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
  readonly oneAmong?: Table['oneAmong'];
  readonly since?: number;
}

export function table<C extends Columns>(name: string, comment: string, columns: C, rest: Rest): Table<C> {
  return { name, comment, columns, foreign: [], unique: [], indexes: [], oneAmong: [], since: 1, ...rest };
}

const column =
  <T>(kind: Kind) =>
  (comment: string): Column<T> => ({ kind, nullable: false, comment, since: 1 });

/** Sixteen hexadecimal digits, the beginning of a SHA-256 of what the row is about: the same in every database. */
export const key = column<string>('key');
/** Up to 64 characters. */
export const code = column<string>('code');
/** As long as it is. */
export const text = column<string>('text');
export const float = column<number>('float');
export const bool = column<boolean>('bool');
/** `YYYY-MM-DD`. */
export const date = column<string>('date');
export const int = (comment: string, min = 0): Column<number> => ({ ...column<number>('int')(comment), min });
export const oneOf = <V extends string>(values: readonly V[], comment: string): Column<V> => ({
  ...column<V>('code')(comment),
  oneOf: values,
});
/** One of a list that grows with the rules: told in the comment, not checked by the database. */
export const among = <V extends string>(values: readonly V[], comment: string): Column<V> =>
  column<V>('code')(`${comment}: ${values.join(', ')}`);
export const maybe = <T>(of: Column<T>): Column<T | null> => ({ ...of, nullable: true }) as Column<T | null>;

/** Points at the row of another table with these columns as its key. */
export function to(table: string, columns: Readonly<Record<string, string>>): Foreign {
  return { columns: Object.keys(columns), table, to: Object.values(columns) };
}

/** Points at something of the same release: `person_no` at the `no` of a person. */
export function within(table: string, column: string, number = 'no'): Foreign {
  return to(table, { release_id: 'release_id', [column]: number });
}
