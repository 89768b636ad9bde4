import { refuse } from "../problem.ts";
import type { Delimiter } from "./dialect.ts";
import type { Encoding } from "./encoding.ts";
import { readThrough } from "./file-bytes.ts";
import { otherKindOf } from "./file-kind.ts";
import { openText } from "./open-text.ts";
import type { Table } from "./table.ts";

export interface Opening {
  /** Whether a heading is one that the caller understands: it tells headings from titles. */
  isKnown(heading: string): boolean;
  /** What a person knows better than any guess. */
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** The line of the headings, from 1. */
  readonly headingsLine?: number | undefined;
  /** The sheet of a workbook, by its name or its number from 1. */
  readonly sheet?: string | undefined;
}

/**
 * Opens a file of rows as an office wrote it: whichever of the usual encodings, separators and line ends, with title
 * lines above its headings. Its rows are read as they are asked for, and nothing is lost unseen.
 * @throws CoopError `file-missing`, `file-closed`, `file-is-folder`, `no-table` for another kind of file,
 * `table-empty`, `unclosed-quote`, `cell-too-long`, `nul-character`
 */
export async function openTable(path: string, opening: Opening): Promise<Table> {
  const bytes = readThrough(path);
  const kind = otherKindOf(bytes.start);
  if (kind) refuse("no-table", { kind }, { file: bytes.file });
  const table = openText(bytes, opening);
  // A first look, so that what is wrong from the beginning is said before anything is asked.
  for await (const _ of table.rows()) break;
  return table;
}
