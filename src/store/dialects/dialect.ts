import { type Expression, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database, RowOf, TableName } from '../definition/index.ts';
import type { Column, Kind } from '../definition/table.ts';
import type { Values } from '../values.ts';

/** Kysely on the tables of podium. */
export type Db = Kysely<Database>;

/** What databases differ in when tables are made. */
export interface Making {
  /** The column type of each kind. */
  readonly types: Readonly<Record<Kind, RawBuilder<unknown>>>;
  /** Where comments go: a part of the column, statements of their own, or nowhere. */
  readonly comments: 'in-column' | 'statements' | 'none';
  /** Whether foreign keys are declared. */
  readonly foreignKeys: boolean;
  /** Whether questions of a thousand values go by an index; where they do not, one would only cost. */
  readonly indexes: boolean;
  /** Follows the list of columns. */
  readonly tableOptions?: RawBuilder<unknown>;
  /** Whether a transaction takes back the making of tables, too. */
  readonly atomic: boolean;
  /** Whether truth values are numbers, which a check must keep at 0 and 1. */
  readonly boolsAreNumbers: boolean;
  /** A number as text. */
  asText(number: Expression<unknown>): RawBuilder<string>;
}

export const castAsText = (number: Expression<unknown>) => sql<string>`cast(${number} as text)`;

/** At most how many releases, and about how many rows, one transaction takes if nothing else is said. */
export interface Portion {
  readonly releases: number;
  readonly rows: number;
}
export const PORTION: Portion = { releases: 500, rows: 100_000 };

/** A way into one database, used by one load at a time. */
export interface Store {
  readonly making: Making;
  readonly portion: Portion;
  /**
   * Does work in one transaction that no other loader runs beside: all of it is kept, or nothing. Waits for other
   * loaders. Throws `PodiumError` (`lost-connection`, `busy`) where the database does not let it happen.
   */
  exclusively<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Ends the load. A folder of files gets its new contents here, all at once. */
  close(): Promise<void>;
  /** Ends without keeping what is not kept yet. */
  abandon(): Promise<void>;
}

export interface Transaction {
  readonly db: Db;
  /** Adds rows, in as many lists as there are, as fast as the database takes them. */
  insert(table: TableName, ...rows: readonly Values[]): Promise<void>;
  /** Sets columns of rows that are there, by their `id`, many at once; left out where one by one is as fast. */
  change?<N extends Keyed>(
    table: N,
    columns: readonly (keyof Database[N] & string)[],
    rows: readonly RowOf<N>[],
  ): Promise<void>;
}

/** The tables whose rows have a key of their own. */
export type Keyed = { [N in TableName]: Database[N] extends { id: string } ? N : never }[TableName];

/** The columns of a table in order. */
export function columnsOf(columns: Readonly<Record<string, Column>>): readonly (readonly [string, Column])[] {
  return Object.entries(columns);
}
