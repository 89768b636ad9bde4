import type { Problem } from "../problem.ts";
import type { Delimiter } from "./dialect.ts";
import type { Encoding } from "./encoding.ts";
import type { Line } from "./line.ts";

/** What is known of a file of rows before it is opened. */
export interface TableOpening {
  /** Whether a heading is one that the caller understands: it tells headings from titles. */
  isKnown(heading: string): boolean;
  /**
   * Whether a line that could hold the headings is a row like those below it, by what its cells say; nothing where they tell
   * neither.
   */
  isRow?(cells: readonly string[], below: readonly (readonly string[])[]): boolean | undefined;
  /** What a person knows better than any guess. */
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** The line of the headings, from 1. */
  readonly headingsLine?: number | undefined;
  /** That there is no line of headings; one that is seen all the same is no row. */
  readonly noHeadings?: boolean | undefined;
  /** The sheet of a workbook, by its name or its number from 1. */
  readonly sheet?: string | undefined;
}

/** A file of rows as it was understood: every cell is text, as a person sees it, without the spaces around it. */
export interface Table {
  readonly file: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  /** How the bytes stand for letters; null for a workbook, which says so itself. */
  readonly encoding: Encoding | null;
  /** A few words with accents as they were read: whoever sees them knows whether the encoding is right. */
  readonly accents: readonly string[];
  /** What stands between the cells; null for a workbook. */
  readonly delimiter: Delimiter | null;
  /** The sheet that was read; null for a text. */
  readonly sheet: string | null;
  /** The other sheets that hold rows. */
  readonly otherSheets: readonly string[];
  /** Lines below the headings that a workbook of Excel hides, by a filter or by hand; they are rows like the others. */
  readonly hiddenLines: readonly number[];
  /** Where the list has none: the numbers of its columns, from 1. */
  readonly headings: readonly string[];
  /** The line of the headings, from 1; what stands above is no part of the table. Null where it has none. */
  readonly headingsLine: number | null;
  /**
   * The rows in batches of some hundreds, read as they are asked for; may be called again.
   * @throws CoopError as `openTable`, for what is wrong farther down, and `file-changed`
   */
  rows(): AsyncIterable<readonly TableRow[]>;
  /**
   * Lines that are none of its rows, though they do not stand above the headings: the headings again, totals, and titles of a
   * list that has no headings. Known once the rows have been read.
   */
  readonly skippedLines: readonly number[];
}

export interface TableRow extends Line {
  /** Why the row cannot be taken as it is: `row-too-long`. The rows around it can. */
  readonly problem?: Problem;
}
