import type { Statement } from "better-sqlite3";
import type { Prepared, Staging, Value } from "../engine.ts";
import type { Connection } from "./connection.ts";
import { understood } from "./problems.ts";

/** Temporary tables on the register's own connection, with which they vanish. */
export class TemporaryTables implements Staging {
  readonly #handle: Connection;
  readonly #file: string;
  readonly #statements = new Map<string, Statement<Value[]>>();

  constructor(handle: Connection, file: string) {
    this.#handle = handle;
    this.#file = file;
    // Rows are asked in another order than they came in: those of a long list are to lie in memory, as far as it goes.
    this.run("pragma temp.cache_size = -20000");
  }

  make(table: string, columns: string): void {
    this.run(`drop table if exists temp.${table}; create temp table ${table} (${columns}) strict`);
  }

  index(table: string, column: string, where?: string): void {
    const condition = where === undefined ? "" : ` where ${where}`;
    this.run(`create index if not exists temp.${table}_${column} on ${table} (${column})${condition}`);
  }

  run(sql: string): void {
    try {
      this.#handle.exec(sql);
    } catch (error) {
      throw understood(error, this.#file);
    }
  }

  prepare<Row = never>(sql: string): Prepared<Row> {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#handle.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return {
      run: statement.run.bind(statement),
      all: statement.all.bind(statement) as Prepared<Row>["all"],
      each: statement.iterate.bind(statement) as Prepared<Row>["each"],
    };
  }

  async together<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    this.run("begin");
    try {
      const result = await work();
      this.run("commit");
      return result;
    } catch (error) {
      this.#handle.exec("rollback");
      throw understood(error, this.#file);
    }
  }

  areSameButForCase(one: string, other: string): string {
    return `${one} = ${other} collate nocase`;
  }
}
