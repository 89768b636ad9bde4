import { createHash } from "node:crypto";
import { basename } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { CoopError, problem, refuse } from "../problem.ts";
import { type Delimiter, delimiters, fitOf, headingsAt, isNoRow, lineOfOpenQuote } from "./dialect.ts";
import { decode, encodingOf } from "./encoding.ts";
import { readBytes } from "./read-file.ts";
import type { Table, TableRow } from "./table.ts";

/** A cell that is longer than a long letter is no cell: a quotation mark was lost. */
const longestRecord = 1_000_000;

/** How much of a file is cut in every way to see which fits. */
const sampled = 100_000;

/**
 * Reads a CSV file as a spreadsheet wrote it: whichever of the usual encodings, separators and line ends, with title
 * lines above its headings. Nothing is lost unseen: a row that does not fit is refused with its line.
 * @param isKnown whether a heading is one that the caller understands: it tells headings from titles
 * @throws CoopError `file-missing`, `file-closed`, `file-is-folder`, `no-table` for another kind of file,
 * `table-empty`, `unclosed-quote`, `cell-too-long`, `nul-character`, `row-too-long`
 */
export function readCsv(path: string, isKnown: (heading: string) => boolean): Table {
  const file = basename(path);
  const bytes = readBytes(path);
  const kind = kindOf(bytes);
  if (kind) refuse("no-table", { kind }, { file });
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  const nul = text.indexOf("\0");
  if (nul >= 0) refuse("nul-character", {}, { file, line: text.slice(0, nul).split(/\r\n|\r|\n/).length });
  const delimiter = delimiterOf(text);
  const records = recordsOf(text, delimiter, file).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const at = headingsAt(
    records.map(({ cells }) => cells),
    isKnown,
  );
  const headings = records[at];
  const below = records.slice(at + 1);
  const rows = below.filter(({ cells }) => !isNoRow(cells, headings?.cells ?? []));
  if (!headings || rows.length === 0) return refuse("table-empty", {}, { file });
  const tooLong = rows.filter(({ cells }) => cells.slice(headings.cells.length).some((cell) => cell !== ""));
  if (tooLong.length > 0) {
    throw new CoopError(
      tooLong.map(({ line, cells }) =>
        problem("row-too-long", { cells: cells.length, headings: headings.cells.length }, { file, line }),
      ),
    );
  }
  return {
    file,
    encoding,
    delimiter,
    hash: createHash("sha256").update(bytes).digest("hex"),
    headings: headings.cells,
    headingsLine: headings.line,
    rows,
    skippedLines: below.filter((row) => !rows.includes(row)).map(({ line }) => line),
  };
}

/** Files that are handed over by mistake, by their first bytes. */
export type OtherKind = "pdf" | "picture" | "old-spreadsheet" | "spreadsheet" | "web-page" | "rich-text";

function kindOf(bytes: Uint8Array): OtherKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  if (start.startsWith("%PDF")) return "pdf";
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF)/.test(start)) return "picture";
  if (start.startsWith("\xd0\xcf\x11\xe0")) return "old-spreadsheet";
  if (start.startsWith("PK\x03\x04")) return "spreadsheet";
  if (start.startsWith("{\\rtf")) return "rich-text";
  return /^(\xef\xbb\xbf)?\s*<(!doctype html|html)/i.test(start) ? "web-page" : undefined;
}

/** The delimiter at which the beginning of the file falls into the most regular table. */
function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, sampled);
  const fits = delimiters.map((delimiter) => ({ delimiter, fit: fitOf(cut(sample, delimiter)) }));
  return fits.sort((a, b) => b.fit - a.fit)[0]?.delimiter ?? ";";
}

/** Records of a sample that may end in the middle of one; quotation marks that do not fit are letters. */
function cut(sample: string, delimiter: Delimiter): string[][] {
  try {
    return parse(sample, {
      ...dialectOf(delimiter),
      relax_quotes: true,
      relax: true,
    } as object) as unknown as string[][];
  } catch {
    return sample.split(/\r\n|\r|\n/).map((line) => line.split(delimiter));
  }
}

function dialectOf(delimiter: Delimiter): object {
  return {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  };
}

function recordsOf(text: string, delimiter: Delimiter, file: string): TableRow[] {
  try {
    const parsed = parse(text, {
      ...dialectOf(delimiter),
      info: true,
      max_record_size: longestRecord,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let next = 1;
    return parsed.map(({ record, info }) => {
      const breaks = record.join("").split(/\r\n|\r|\n/).length - 1;
      const line = Math.max(next, info.lines - breaks);
      next = info.lines + 1;
      return { line, cells: record.map(withoutApostrophe) };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const opened = lineOfOpenQuote(text);
    const line = opened ?? (error as CsvError & { lines?: number }).lines;
    const place = { file, ...(line === undefined ? {} : { line }) };
    if (error.code === "CSV_MAX_RECORD_SIZE" && opened === undefined)
      return refuse("cell-too-long", {}, place);
    return refuse("unclosed-quote", {}, place);
  }
}

/** The apostrophe that our own exports put before what a spreadsheet would take for a formula. */
function withoutApostrophe(cell: string): string {
  return /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
