import type { Statement as AnyStatement } from "better-sqlite3";
import {
  type CompiledQuery as Compiled,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Connection } from "./connection.ts";
import { understood } from "./problems.ts";

type Statement = AnyStatement<unknown[], unknown[]>;

/** So many statements are kept: to make one takes as long as to run it. */
const keptStatements = 100;

interface Query {
  readonly statement: Statement;
  /** Makes the object of a row; nothing where there are no rows. */
  readonly toRow: ((row: unknown[]) => unknown) | undefined;
}

/**
 * The connection as the query builder asks it. Its own driver has the engine make an object of each row, which takes
 * three times as long as to make it here of an array, and gives the rows of a long list one by one.
 */
export function builderOn(connection: Connection, file: string): Dialect {
  return {
    createDriver: () => new ConnectionDriver(connection, file),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (database) => new SqliteIntrospector(database),
  };
}

/** One connection, for everything that is asked. */
class ConnectionDriver implements Driver, DatabaseConnection {
  readonly #connection: Connection;
  readonly #file: string;
  readonly #queries = new Map<string, Query>();

  constructor(connection: Connection, file: string) {
    this.#connection = connection;
    this.#file = file;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this;
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#connection.close();
  }

  async beginTransaction(): Promise<void> {
    await this.executeQuery(CompiledQuery.raw("begin"));
  }

  async commitTransaction(): Promise<void> {
    await this.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(): Promise<void> {
    await this.executeQuery(CompiledQuery.raw("rollback"));
  }

  async executeQuery<Row>({ sql, parameters }: Compiled): Promise<QueryResult<Row>> {
    try {
      const { statement, toRow } = this.#kept(sql);
      if (toRow) return { rows: statement.all(...parameters).map(toRow) as Row[] };
      const { changes, lastInsertRowid } = statement.run(...parameters);
      return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
    } catch (error) {
      throw understood(error, this.#file);
    }
  }

  async *streamQuery<Row>(
    { sql, parameters }: Compiled,
    chunkSize = 1,
  ): AsyncIterableIterator<QueryResult<Row>> {
    try {
      // One of its own, which is at work until whoever asked has taken the last row.
      const { statement, toRow } = prepared(this.#connection, sql);
      let rows: Row[] = [];
      for (const row of statement.iterate(...parameters)) {
        rows.push(toRow?.(row) as Row);
        if (rows.length < chunkSize) continue;
        yield { rows };
        rows = [];
      }
      if (rows.length > 0) yield { rows };
    } catch (error) {
      throw understood(error, this.#file);
    }
  }

  #kept(sql: string): Query {
    const known = this.#queries.get(sql);
    if (known) return known;
    if (this.#queries.size === keptStatements) this.#queries.clear();
    const made = prepared(this.#connection, sql);
    this.#queries.set(sql, made);
    return made;
  }
}

function prepared(connection: Connection, sql: string): Query {
  const statement: Statement = connection.prepare(sql);
  return { statement, toRow: statement.reader ? rowMaker(statement.raw()) : undefined };
}

/** Makes the objects of a statement's rows; they are copies of one, so that the first thousands are made as quickly as the rest. */
function rowMaker(statement: Statement): (row: unknown[]) => unknown {
  const names = statement.columns().map(({ name }) => name);
  const blank: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
  return (row) => {
    const object = { ...blank };
    for (let index = 0; index < names.length; index++) object[names[index] as string] = row[index];
    return object;
  };
}
