/** A file of rows as it was understood: every cell is text, as it stands in the file without the spaces around it. */
export interface Table {
  readonly file: string;
  readonly encoding: "UTF-8";
  readonly delimiter: ";" | ",";
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
