import type { SelectQueryBuilder } from 'kysely';
import type { Db, Making } from '../dialects/dialect.ts';

/** A question people ask, kept in the database. */
export interface View {
  readonly name: string;
  readonly comment: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever columns a view has, a database makes it all the same
  readonly query: (db: Db, making: Making) => SelectQueryBuilder<any, any, any>;
}
