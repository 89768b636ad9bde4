import type Connection from "better-sqlite3";
import { Kysely } from "kysely";
import { dialectOn } from "../driver.ts";
import type { Database, StagedRows, Staging } from "../engine.ts";
import type { IdRange } from "../id-ranges.ts";
import type { Schema, TableName } from "../schema.ts";
import { dialect } from "./dialect.ts";
import { TemporaryTables } from "./staging.ts";

/** So many rows are added to the indexes of a table one by one. */
const fewRows = 10_000;

/** A register in a file that a person can copy. */
export class SqliteFile implements Database {
  readonly queries: Kysely<Schema>;
  readonly dialect = dialect;
  readonly #connection: Connection.Database;
  readonly #file: string;

  constructor(connection: Connection.Database, file: string) {
    this.queries = new Kysely<Schema>({ dialect: dialectOn(connection) });
    this.#connection = connection;
    this.#file = file;
  }

  get staging(): Staging {
    return new TemporaryTables(this.#connection, this.#file);
  }

  async takeIds(table: TableName, count: number): Promise<IdRange> {
    this.#connection
      .prepare(
        `insert into sqlite_sequence (name, seq)
         select ?, 0 where not exists (select 1 from sqlite_sequence where name = ?)`,
      )
      .run(table, table);
    const last = this.#connection
      .prepare<[number, string], number>(
        "update sqlite_sequence set seq = seq + ? where name = ? returning seq",
      )
      .pluck()
      .get(count, table) as number;
    return { first: last - count + 1, last };
  }

  async insertStaged(
    table: TableName,
    columns: readonly string[],
    { query, values }: StagedRows,
    { first, last }: IdRange,
  ): Promise<number> {
    const count = last - first + 1;
    const indexes = count > fewRows && count >= first ? this.#indexesOn(table, columns) : [];
    for (const { name } of indexes) this.#connection.exec(`drop index ${name}`);
    const insert = this.#connection.prepare(`insert into ${table} (${columns.join(", ")}) ${query}`);
    const { changes } = insert.run(...values);
    for (const { sql } of indexes) this.#connection.exec(sql);
    return changes;
  }

  /** The indexes on columns of a table, which are made in a fraction of the time once all rows are there. */
  #indexesOn(table: TableName, columns: readonly string[]): readonly { name: string; sql: string }[] {
    return this.#connection
      .prepare<[string, string], { name: string; sql: string }>(
        `select distinct made.name, made.sql from sqlite_schema as made, pragma_index_info(made.name) as covers
         where made.type = 'index' and made.tbl_name = ? and made.sql is not null
           and covers.name in (select value from json_each(?))`,
      )
      .all(table, JSON.stringify(columns));
  }
}
