import type Database from "better-sqlite3";
import { translated } from "./engine-problems.ts";

/** A statement that is run many times. */
export interface Prepared<Row> {
  /** @returns how many rows it added, changed or removed, as `changes` */
  run(...values: readonly (string | number | null)[]): { readonly changes: number };
  all(...values: readonly (string | number | null)[]): Row[];
  /** One row after the other; until the last, nothing else is run that writes. */
  each(...values: readonly (string | number | null)[]): Iterable<Row>;
}

/**
 * Temporary tables on the register's own connection: what came from a file waits in them, and is asked together with the
 * register, before any of it is written. They vanish with the connection, and no byte of them is ever in the register's
 * file. What changes the register itself goes through a `Write`, never through here.
 */
export class Staging {
  readonly #handle: Database.Database;
  readonly #file: string;
  readonly #statements = new Map<string, Database.Statement<(string | number | null)[]>>();

  constructor(handle: Database.Database, file: string) {
    this.#handle = handle;
    this.#file = file;
    // Rows are asked in another order than they came in: those of a long list are to lie in memory, as far as it goes.
    this.run("pragma temp.cache_size = -20000");
  }

  /** Runs statements on temporary tables. @throws CoopError what the disk says */
  run(sql: string): void {
    try {
      this.#handle.exec(sql);
    } catch (error) {
      throw translated(error, this.#file);
    }
  }

  /** A statement, made once however often it is asked for. */
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

  /** Work on temporary tables that is done together, which is what makes it fast. @throws CoopError what the disk says */
  async together<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    this.run("begin");
    try {
      const result = await work();
      this.run("commit");
      return result;
    } catch (error) {
      this.#handle.exec("rollback");
      throw translated(error, this.#file);
    }
  }
}
