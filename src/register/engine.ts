import type { Kysely, RawBuilder, SqlBool } from "kysely";
import type { IdRange } from "./id-ranges.ts";
import type { Schema, TableName } from "./schema.ts";

export type Value = string | number | null;

/** A register as its engine holds it. */
export interface Database {
  /** The query builder. */
  readonly queries: Kysely<Schema>;
  readonly dialect: Dialect;
  /** Tables beside it, for the time of one command. */
  readonly staging: Staging;
  /** So many ids of a table, one after the other, which no row has had and none will be given by itself. */
  takeIds(table: TableName, count: number): Promise<IdRange>;
  /**
   * Adds rows that wait in staging, without one of them passing through the program.
   * @param ids those that the rows have, taken before
   * @returns how many there were
   */
  insertStaged(table: TableName, columns: readonly string[], rows: StagedRows, ids: IdRange): Promise<number>;
}

/** What every engine can say and each says in words of its own, as parts of a query. */
export interface Dialect {
  /** How many rows there are, or of each group: a number, where some engines give a text. */
  readonly count: RawBuilder<number>;
  /** Any number of values for `in`: a statement takes only so many parameters. */
  each<One extends string | number>(values: readonly One[]): RawBuilder<One>;
  /** Whether a column holds one of some texts, equal but for the case of A to Z. */
  isOneOfButForCase(column: string, texts: readonly string[]): RawBuilder<SqlBool>;
}

/** A statement that is run many times. */
export interface Prepared<Row> {
  /** @returns how many rows it added, changed or removed, as `changes` */
  run(...values: readonly Value[]): { readonly changes: number };
  all(...values: readonly Value[]): Row[];
  /** One row after the other; until the last, nothing else is run that writes. */
  each(...values: readonly Value[]): Iterable<Row>;
}

/** Rows that a query on staging tables gives, in its order. */
export interface StagedRows {
  readonly query: string;
  readonly values: readonly Value[];
}

/**
 * Tables beside the register, for the time of one command: what came from a file waits in them, and is asked together with the
 * register, before any of it is written. No byte of them is ever in the register. What changes the register itself goes through
 * a `Write`, never through here.
 */
export interface Staging {
  /**
   * Makes an empty table; one of that name that was there goes.
   * @param columns as SQL declares them; a column `integer primary key` that is not given counts the rows from 1
   */
  make(table: string, columns: string): void;
  /** Makes the rows of a table quick to find by a column, if they are not yet. @param where only these rows */
  index(table: string, column: string, where?: string): void;
  /** Runs statements on these tables. @throws CoopError what the disk says */
  run(sql: string): void;
  /** A statement, made once however often it is asked for. */
  prepare<Row = never>(sql: string): Prepared<Row>;
  /** Work on these tables that is done together, which is what makes it fast. @throws CoopError what the disk says */
  together<Result>(work: () => Promise<Result> | Result): Promise<Result>;
  /** Whether two texts are equal but for the case of A to Z, in SQL. */
  areSameButForCase(one: string, other: string): string;
}
