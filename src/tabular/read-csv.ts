import { createHash } from "node:crypto";
import { basename } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { CoopError, problem, refuse } from "../problem.ts";
import { decode, readBytes } from "./read-file.ts";
import type { Table, TableRow } from "./table.ts";

/**
 * Reads a CSV file in UTF-8 with semicolons or commas; its first line that is not empty is the headings.
 * @throws CoopError `file-missing`, `file-closed`, `not-utf8`, `table-empty`, `unclosed-quote`, or for each row
 * that holds more cells than there are headings `row-too-long`
 */
export function readCsv(path: string): Table {
  const file = basename(path);
  const bytes = readBytes(path);
  const text = decode(bytes, file);
  const delimiter = delimiterOf(text);
  const records = recordsOf(text, delimiter, file);
  const [headings, ...rows] = records.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (!headings || rows.length === 0) return refuse("table-empty", {}, { file });
  const tooLong = rows.filter(({ cells }) => cells.slice(headings.cells.length).some((cell) => cell !== ""));
  if (tooLong.length > 0) {
    throw new CoopError(
      tooLong.map(({ line, cells }) =>
        problem("row-too-long", { cells: cells.length, headings: headings.cells.length }, { file, line }),
      ),
    );
  }
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { file, encoding: "UTF-8", delimiter, hash, headings: headings.cells, rows };
}

/** The one of the two that occurs more often on the line of the headings. */
function delimiterOf(text: string): ";" | "," {
  const line = text.split(/\r\n|\r|\n/).find((one) => one.trim() !== "") ?? "";
  return line.split(";").length >= line.split(",").length ? ";" : ",";
}

function recordsOf(text: string, delimiter: string, file: string): TableRow[] {
  try {
    const parsed = parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let next = 1;
    return parsed.map(({ record, info }) => {
      const line = Math.max(next, info.lines - record.join("").split("\n").length + 1);
      next = line + 1;
      return { line, cells: record.map(withoutApostrophe) };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as CsvError & { lines?: number }).lines;
    return refuse("unclosed-quote", {}, { file, ...(line === undefined ? {} : { line }) });
  }
}

/** The apostrophe that our own exports put before what a spreadsheet would take for a formula. */
function withoutApostrophe(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
