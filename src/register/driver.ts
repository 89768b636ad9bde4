import type Database from "better-sqlite3";
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

type Statement = Database.Statement<unknown[], unknown[]>;

/** So many rows of a long list are given at once: what is made of more of them outlives the young objects, and costs a tenth. */
export const rowsPerPage = 50;
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
export function dialectOn(connection: Database.Database): Dialect {
  return {
    createDriver: () => new ConnectionDriver(connection),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (database) => new SqliteIntrospector(database),
  };
}

/** One connection, for everything that is asked. */
class ConnectionDriver implements Driver, DatabaseConnection {
  readonly #connection: Database.Database;
  readonly #queries = new Map<string, Query>();

  constructor(connection: Database.Database) {
    this.#connection = connection;
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
    const { statement, toRow } = this.#kept(sql);
    if (toRow) return { rows: statement.all(...parameters).map(toRow) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
  }

  async *streamQuery<Row>(
    { sql, parameters }: Compiled,
    chunkSize = rowsPerPage,
  ): AsyncIterableIterator<QueryResult<Row>> {
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

function prepared(connection: Database.Database, sql: string): Query {
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
