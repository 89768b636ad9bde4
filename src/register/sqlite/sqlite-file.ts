import { Kysely, sql } from "kysely";
import type { Views } from "../as-of.ts";
import type {
  Compared,
  Contents,
  Database,
  ForeignKey,
  Migrated,
  StagedRows,
  Staging,
  StoredColumn,
  Transacted,
} from "../engine.ts";
import type { IdRange } from "../id-ranges.ts";
import type { Schema, TableName } from "../schema.ts";
import type { Connection } from "./connection.ts";
import { contentsOf, faultsOf, lostKeysOf } from "./contents.ts";
import { dialect } from "./dialect.ts";
import { builderOn } from "./driver.ts";
import { understood } from "./problems.ts";
import { TemporaryTables } from "./staging.ts";
import { columnsOf, foreignKeysOf, indexesOn } from "./tables.ts";

/** So many rows are added to the indexes of a table one by one. */
const fewRows = 10_000;

/** A register in a file. */
export class SqliteFile implements Database {
  readonly place: string;
  readonly migrated: Migrated | undefined;
  readonly queries: Kysely<Schema>;
  readonly dialect = dialect;
  readonly #connection: Connection;
  #foreignKeys: readonly ForeignKey[] | undefined;
  #columns: readonly StoredColumn[] | undefined;

  constructor(connection: Connection, file: string, migrated?: Migrated) {
    this.place = file;
    this.migrated = migrated;
    this.queries = new Kysely<Schema>({ dialect: builderOn(connection, file) });
    this.#connection = connection;
  }

  async foreignKeys(): Promise<readonly ForeignKey[]> {
    this.#foreignKeys ??= this.#ask(foreignKeysOf);
    return this.#foreignKeys;
  }

  async columns(): Promise<readonly StoredColumn[]> {
    this.#columns ??= this.#ask(columnsOf);
    return this.#columns;
  }

  async transaction<Result>(work: (inside: Database) => Promise<Transacted<Result>>): Promise<Result> {
    this.#run("begin immediate");
    try {
      const { result, commits } = await work(this);
      this.#run(commits ? "commit" : "rollback");
      return result;
    } finally {
      if (this.#connection.inTransaction) this.#run("rollback");
    }
  }

  /** A temporary view is found before a table of its name. */
  async reading<Result>(views: Views, work: (inside: Database) => Promise<Result>): Promise<Result> {
    this.#run("begin");
    try {
      for (const [table, view] of views) {
        await sql`create temp view ${sql.ref(table)} as ${view}`.execute(this.queries);
      }
      return await work(this);
    } finally {
      this.#run("rollback");
    }
  }

  async takeIds(table: TableName, count: number): Promise<IdRange> {
    return this.#ask((connection) => {
      connection
        .prepare(
          `insert into sqlite_sequence (name, seq)
           select :table, 0 where not exists (select 1 from sqlite_sequence where name = :table)`,
        )
        .run({ table });
      const last = connection
        .prepare<[number, string], number>(
          "update sqlite_sequence set seq = seq + ? where name = ? returning seq",
        )
        .pluck()
        .get(count, table) as number;
      return { first: last - count + 1, last };
    });
  }

  /** The indexes of a table are made in a fraction of the time once all rows are there. */
  async insertStaged(
    table: TableName,
    columns: readonly string[],
    { query, values }: StagedRows,
    { first, last }: IdRange,
  ): Promise<number> {
    const count = last - first + 1;
    return this.#ask((connection) => {
      const indexes = count > fewRows && count >= first ? indexesOn(connection, table, columns) : [];
      for (const { name } of indexes) connection.exec(`drop index ${name}`);
      const insert = connection.prepare(`insert into ${table} (${columns.join(", ")}) ${query}`);
      const { changes } = insert.run(...values);
      for (const { sql } of indexes) connection.exec(sql);
      return changes;
    });
  }

  get staging(): Staging {
    return new TemporaryTables(this.#connection, this.place);
  }

  async contents(): Promise<Contents> {
    return this.#ask(contentsOf);
  }

  async faults(): Promise<readonly string[]> {
    return this.#ask(faultsOf);
  }

  async lostKeys(): Promise<ReadonlyMap<TableName, number>> {
    return this.#ask(lostKeysOf);
  }

  async compareWith(backup: string): Promise<Compared | undefined> {
    const { compareWith } = await import("./compare.ts");
    return this.#ask((connection) => compareWith(connection, backup));
  }

  async copyTo(file: string): Promise<Contents> {
    const { writeBackup } = await import("./backup.ts");
    return writeBackup(this.#connection, file);
  }

  async rewrite(): Promise<void> {
    this.#run("vacuum");
  }

  async close(): Promise<void> {
    await this.queries.destroy();
  }

  #run(sql: string): void {
    this.#ask((connection) => connection.exec(sql));
  }

  #ask<Result>(work: (connection: Connection) => Result): Result {
    try {
      return work(this.#connection);
    } catch (error) {
      throw understood(error, this.place);
    }
  }
}
