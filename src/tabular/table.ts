import type { Delimiter } from "./dialect.ts";
import type { Encoding } from "./encoding.ts";

/** A file of rows as it was understood: every cell is text, as it stands in the file without the spaces around it. */
export interface Table {
  readonly file: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  readonly headings: readonly string[];
  /** The line of the headings, from 1; what stands above is no part of the table. */
  readonly headingsLine: number;
  readonly rows: readonly TableRow[];
  /** Lines below the headings that are none of its rows: the headings again, totals. */
  readonly skippedLines: readonly number[];
}

export interface TableRow {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
