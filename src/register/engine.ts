import type { Expression, Kysely, RawBuilder, SqlBool } from "kysely";
import type { LanguageCode } from "../language/language.ts";
import type { AnyValues } from "./any-table.ts";
import type { Views } from "./as-of.ts";
import type { IdRange } from "./id-ranges.ts";
import type { Schema, TableName } from "./schema.ts";

/**
 * What holds registers. SQLite, in a file that a person can copy, is one (`sqlite/`); all else in `register` and every store knows
 * only what is said here. Whatever an engine throws is a CoopError where people can mend it, and a `BrokenConstraint` where
 * a row cannot stand.
 */
export interface Engine {
  /**
   * Makes a register where there is none, which nobody else can read.
   * @param identity the id that it keeps for ever
   * @throws CoopError `register-exists`, or why it cannot be made; then nothing is left behind
   */
  create(place: string, identity: string): Promise<Database>;
  /**
   * Opens a register, brought to the format of this program.
   * @throws CoopError `register-missing`, `register-empty`, `not-a-register`, `register-newer`, or what the disk says
   */
  open(place: string, options?: Opening): Promise<Database>;
  /** Looks into what may be no register at all, or one of a newer program: then nothing, and opening it will say why. */
  peek(place: string): Promise<Peeked | undefined>;
}

export interface Opening {
  /** Whether a register of an earlier format is first copied beside itself (`coop.db.v1`); it is if nothing is said. */
  readonly isCopied?: boolean;
}

/** A register that was looked into. Whoever looked closes it. */
export interface Peeked {
  /** The two settings that are needed before a register is opened to be used. */
  readonly settings: { readonly language: LanguageCode; readonly timeZone: string } | undefined;
  /** Opens it, as the engine does; what was opened to look serves again. */
  open(): Promise<Database>;
  close(): Promise<void>;
}

/** That a register was brought to the format of this program, and where the copy of what it was lies. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
  /** Nothing where none was asked for. */
  readonly copy: string | undefined;
}

/**
 * One register as its engine holds it: the tables of `schema.ts`. Days and instants are ISO text, yes and no are 1 and 0, ids
 * are given once and never again; texts are compared code point by code point, so that they stand in the same order everywhere.
 */
export interface Database {
  /** Where it is, as a problem says it: the path of a file. */
  readonly place: string;
  /** That it was brought to the format of this program when it was opened. */
  readonly migrated: Migrated | undefined;
  /** The query builder. */
  readonly queries: Kysely<Schema>;
  readonly dialect: Dialect;
  /** Every foreign key, as the tables themselves say them, in their order: a table that comes later is in it. */
  foreignKeys(): Promise<readonly ForeignKey[]>;
  /** Every column of every table, in their order. */
  columns(): Promise<readonly StoredColumn[]>;
  /**
   * Work that stands whole or not at all. Nobody else writes from its beginning to its end, so that what is read in it holds.
   * @param work on the database that it is given, which is in the transaction
   */
  transaction<Result>(work: (inside: Database) => Promise<Transacted<Result>>): Promise<Result>;
  /**
   * Reading that sees other rows in place of tables, and all of it as it is at one moment. Outside a transaction.
   * @param work on the database that it is given, which is never written
   */
  reading<Result>(views: Views, work: (inside: Database) => Promise<Result>): Promise<Result>;
  /** So many ids of a table, one after the other, which no row has had and none will be given by itself. Within a transaction. */
  takeIds(table: TableName, count: number): Promise<IdRange>;
  /**
   * Adds rows that wait in staging, without one of them passing through the program.
   * @param ids those that the rows have, taken before
   * @returns how many there were
   */
  insertStaged(table: TableName, columns: readonly string[], rows: StagedRows, ids: IdRange): Promise<number>;
  /** Tables beside it, for the time of one command. */
  readonly staging: Staging;
  /** What tells it, and its state, from another. */
  contents(): Promise<Contents>;
  /** What the engine finds broken, in its own words; nothing where all is whole. */
  faults(): Promise<readonly string[]>;
  /** How many keys lead nowhere, by the table in which they stand. */
  lostKeys(): Promise<ReadonlyMap<TableName, number>>;
  /**
   * Compares each row that no write changed since a backup was made with what it was then.
   * @returns nothing for a backup of another format, or of another register
   * @throws CoopError `backup-missing`, `backup-damaged`, `file-is-folder`, `not-a-register`, `register-newer`
   */
  compareWith(backup: string): Promise<Compared | undefined>;
  /**
   * Copies it as it is at one moment to a file that is not there yet, reads that again and compares. Others may write
   * meanwhile: they wait a moment, and are not in it.
   * @returns what the copy holds
   * @throws CoopError `file-exists`, `copy-unlike` when what was written is not what was read, or what the disk says
   */
  copyTo(file: string): Promise<Contents>;
  /** Leaves nothing of what was taken out of it in any byte. */
  rewrite(): Promise<void>;
  close(): Promise<void>;
}

/** What comes of the work of a transaction, and whether it is to stay. */
export interface Transacted<Result> {
  readonly result: Result;
  readonly commits: boolean;
}

/** A row could not be written, or taken away, as the tables stand. */
export class BrokenConstraint extends Error {
  /** Another row refers to it or it to none, or another has the same value where there may be one. */
  readonly constraint: "reference" | "unique";

  constructor(constraint: BrokenConstraint["constraint"], cause: Error) {
    super(cause.message, { cause });
    this.constraint = constraint;
  }
}

/** A column that holds the id of a row of another table, or of its own. */
export interface ForeignKey {
  readonly table: TableName;
  readonly column: string;
  readonly to: TableName;
  /** Whether the row cannot be without it: it belongs to what it refers to. */
  readonly isRequired: boolean;
}

export interface StoredColumn {
  readonly table: TableName;
  readonly column: string;
  /** A text that may be any, one of a closed list, one of JSON, or a number. */
  readonly holds: "text" | "choice" | "json" | "number";
}

/** What tells one register, and one state of it, from another. */
export interface Contents {
  /** The id that a register keeps for ever, and its backups with it. */
  readonly identity: string;
  readonly name: string | null;
  readonly version: number;
  /** The number of the last entry of the journal, and when it was written (ISO 8601). */
  readonly lastEntry: number;
  readonly lastWrittenAt: string | null;
  /** How many rows each table has. */
  readonly counts: ReadonlyMap<TableName, number>;
}

/** What came of comparing a register with a backup of it. */
export interface Compared {
  /** The ids of rows that are not what they were in it, though no write says so. */
  readonly differing: ReadonlyMap<TableName, readonly number[]>;
  /** How many rows are what they were. */
  readonly same: number;
}

export type Value = string | number | null;

/** What every engine can say and each says in words of its own, as parts of a query. */
export interface Dialect {
  /** How many rows there are, or what else is counted: a number, where some engines give a text. */
  count(counted?: Expression<unknown>): RawBuilder<number>;
  /** A table itself, where another stands in its place. */
  stored(table: TableName): RawBuilder<unknown>;
  /** Any number of values for `in`: a statement takes only so many parameters. */
  each<One extends string | number>(values: readonly One[]): RawBuilder<One>;
  /** Whether a column holds one of some texts, equal but for the case of A to Z. */
  isOneOfButForCase(column: string, texts: readonly string[]): RawBuilder<SqlBool>;
  /** Rows as a table with some of the columns of one of the register's. */
  rowsAs(table: TableName, columns: readonly string[], rows: readonly AnyValues[]): RawBuilder<unknown>;
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
