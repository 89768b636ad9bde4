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

/** So many rows are given at once where nothing else is said. */
const rowsAtOnce = 500;

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
    const statement: Statement = this.#connection.prepare(sql);
    if (!statement.reader) {
      const { changes, lastInsertRowid } = statement.run(...parameters);
      return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
    }
    return {
      rows: statement
        .raw()
        .all(...parameters)
        .map(rowMaker<Row>(statement)),
    };
  }

  async *streamQuery<Row>(
    { sql, parameters }: Compiled,
    chunkSize = rowsAtOnce,
  ): AsyncIterableIterator<QueryResult<Row>> {
    const statement: Statement = this.#connection.prepare(sql);
    const toRow = rowMaker<Row>(statement);
    let rows: Row[] = [];
    for (const row of statement.raw().iterate(...parameters)) {
      rows.push(toRow(row));
      if (rows.length < chunkSize) continue;
      yield { rows };
      rows = [];
    }
    if (rows.length > 0) yield { rows };
  }
}

/** Makes the objects of a statement's rows; they are copies of one, so that the first thousands are made as quickly as the rest. */
function rowMaker<Row>(statement: Statement): (row: unknown[]) => Row {
  const names = statement.columns().map(({ name }) => name);
  const blank: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
  return (row) => {
    const object = { ...blank };
    for (let index = 0; index < names.length; index++) object[names[index] as string] = row[index];
    return object as Row;
  };
}
