import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';

/**
 * DuckDB for Kysely: it speaks PostgreSQL's SQL. Transactions are the store's, on the one connection it has.
 *
 * @param wrote is told of every statement that changes rows
 */
export function duckdbDialect(connection: DuckDBConnection, wrote: () => void): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOf(connection, wrote),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

const WRITING: ReadonlySet<string> = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

function driverOf(connection: DuckDBConnection, wrote: () => void): Driver {
  const only: DatabaseConnection = {
    executeQuery<R>(query: CompiledQuery) {
      if (WRITING.has(query.query.kind)) wrote();
      return execute<R>(connection, query);
    },
    async *streamQuery<R>(query: CompiledQuery) {
      yield await execute<R>(connection, query);
    },
  };
  const ours = async () => {
    throw new Error('transactions are begun by the store');
  };
  return {
    async init() {},
    acquireConnection: async () => only,
    beginTransaction: ours,
    commitTransaction: ours,
    rollbackTransaction: ours,
    async releaseConnection() {},
    async destroy() {},
  };
}

async function execute<R>(connection: DuckDBConnection, query: CompiledQuery): Promise<QueryResult<R>> {
  const reader = await connection.runAndReadAll(query.sql, query.parameters as DuckDBValue[]);
  const rows = reader.getRowObjects().map((row) => {
    for (const [column, value] of Object.entries(row)) row[column] = plain(value);
    return row as R;
  });
  return { rows };
}

/** Numbers and dates as the other databases give them. */
function plain(value: DuckDBValue): DuckDBValue {
  if (typeof value === 'bigint') return Number(value);
  // Dates and decimals are objects that write themselves as ISO 8601 and as digits.
  if (value === null || typeof value !== 'object') return value;
  return 'scale' in value ? Number(value.toString()) : value.toString();
}
