import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type PrimitiveValueListNode,
  type QueryResult,
} from 'kysely';

type Duck = typeof import('@duckdb/node-api');

/**
 * DuckDB for Kysely: it speaks PostgreSQL's SQL. Transactions are the store's, on the one connection it has.
 *
 * @param wrote is told of every statement that changes rows
 */
export function duckdbDialect(duck: Duck, connection: DuckDBConnection, wrote: () => void): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOf(connection, wrote),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new Compiler(duck),
  };
}

/** Writes `in` with one list in place of a thousand parameters, which take longer to plan than the question takes. */
class Compiler extends PostgresQueryCompiler {
  readonly #duck: Duck;

  constructor(duck: Duck) {
    super();
    this.#duck = duck;
  }

  protected override visitPrimitiveValueList(node: PrimitiveValueListNode): void {
    // Rows to be inserted are such lists, too.
    if (this.parentNode?.kind !== 'BinaryOperationNode') super.visitPrimitiveValueList(node);
    else {
      this.append('(select unnest(');
      this.appendValue(this.#duck.listValue(node.values as DuckDBValue[]));
      this.append('))');
    }
  }
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
