import { pipeline } from "node:stream";
import { CsvError, type Options, Parser } from "csv-parse";
import { parse } from "csv-parse/sync";
import { refuse } from "../problem.ts";
import type { Line } from "./line.ts";

/** A text in pieces of UTF-8, which can be read more than once. */
export interface CsvText {
  readonly file: string;
  readonly pieces: () => Iterable<Buffer>;
}

/**
 * A row of more bytes than a long letter is none: a quotation mark was lost. csv-parse has a bound of its own, in which
 * cells do not count that are empty.
 */
const longestRow = 1_000_000;

const batch = 500;

/** Cells as spreadsheets write them: one may stand between quotation marks, which are doubled inside; any line end ends a row. */
function asSpreadsheets(delimiter: string): Options {
  return {
    delimiter,
    // All of them, since a file may have several; of its own csv-parse keeps to the first that it finds.
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    // Together: in a cell that does not begin with a quotation mark they are letters, and nothing may follow a closing one.
    relax_quotes: true,
    trim: true,
  };
}

/** The lines of a short text, up to where it cannot be cut, if anywhere. */
export function readSample(
  text: Buffer,
  delimiter: string,
): { readonly lines: readonly Line[]; readonly isWhole: boolean } {
  const lines: Line[] = [];
  const toLine = numberedFrom(1);
  const keep = (cells: string[]): null => {
    lines.push(toLine(cells));
    return null;
  };
  try {
    parse(text, { ...asSpreadsheets(delimiter), on_record: keep });
    return { lines, isWhole: true };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines, isWhole: false };
  }
}

/**
 * All lines of a text, in batches.
 * @param width how many cells most of them have
 * @throws CoopError `unclosed-quote` and `cell-too-long` at the line where the cell begins, `nul-character`
 */
export async function* readCsv(
  { file, pieces }: CsvText,
  { delimiter, width }: { readonly delimiter: string; readonly width: number },
): AsyncGenerator<readonly Line[], void, undefined> {
  // csv-parse makes an error of each row that has more or fewer cells than the first, which takes as long as five rows.
  // So a line 0 stands before them, with as many as most, and is left out.
  const usual = Buffer.from(`${delimiter.repeat(width - 1)}\n`);
  const text: CsvText = {
    file,
    *pieces() {
      yield usual;
      yield* pieces();
    },
  };
  const parser = new Parser({ ...asSpreadsheets(delimiter), from: 2 });
  // What goes wrong comes out of the loop below.
  pipeline(checked(text, parser, delimiter), parser, () => {});
  const toLine = numberedFrom(1);
  let lines: Line[] = [];
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      lines.push(toLine(cells));
      if (lines.length < batch) continue;
      yield lines;
      lines = [];
    }
  } catch (error) {
    // csv-parse says on which line it gave up, not where the quotation mark stands that is not closed.
    if (error instanceof CsvError) refuseAt(parser.info.bytes, "unclosed-quote", text);
    throw error;
  }
  yield lines;
}

/** The pieces of a text up to a null character, or to where a row is too long, at which it is refused. */
function* checked(text: CsvText, parser: Parser, delimiter: string): Generator<Buffer, void, undefined> {
  let passed = 0;
  let last = { record: 0, end: 0 };
  for (const piece of text.pieces()) {
    const nul = piece.indexOf(0);
    yield nul < 0 ? piece : piece.subarray(0, nul);
    if (nul >= 0) refuseAt(passed + nul, "nul-character", text);
    passed += piece.length;
    const { records, bytes } = parser.info;
    if (records > last.record) last = { record: records, end: passed };
    if (passed - last.end > longestRow)
      refuseAt(bytes, isLeftOpen(bytes, text, delimiter) ? "unclosed-quote" : "cell-too-long", text);
  }
}

/** Makes lines of the records that follow each other from a line of the file on. */
function numberedFrom(first: number): (cells: string[]) => Line {
  let next = first;
  return (cells) => {
    const line = next;
    next += 1;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as string;
      if (cell.includes("\n") || cell.includes("\r")) next += cell.match(lineEnd)?.length ?? 0;
      cells[index] = plain(cell);
    }
    return { line, cells };
  };
}

const lineEnd = /\r\n?|\n/g;

/** A cell without the spaces around it, and without the apostrophe that our own exports put before what would start a formula. */
function plain(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && /^'+[=+\-@]/.test(text) ? text.slice(1) : text;
}

type Fault = "unclosed-quote" | "cell-too-long" | "nul-character";

/** Refuses a text at the line in which a byte of it lies, for which it is read again. */
function refuseAt(place: number, fault: Fault, text: CsvText): never {
  let line = 0;
  let left = place;
  let before: number | undefined;
  for (const piece of text.pieces()) {
    for (const byte of piece.subarray(0, left)) {
      if (byte === carriageReturn || (byte === lineFeed && before !== carriageReturn)) line += 1;
      before = byte;
    }
    left -= piece.length;
    if (left <= 0) break;
  }
  return refuse(fault, {}, { file: text.file, line });
}

/** Whether the cell that begins after a place does so with a quotation mark, and does not end with one. */
function isLeftOpen(place: number, text: CsvText, delimiter: string): boolean {
  const between = new Set(Buffer.from(`${delimiter}\r\n\t `));
  let left = place;
  let quotes = 0;
  for (const piece of text.pieces()) {
    for (const byte of piece.subarray(left)) {
      if (byte === quote) quotes += 1;
      // Before the first of them, or after one that is not doubled.
      else if (quotes % 2 === 0 && !(quotes === 0 && between.has(byte)))
        return quotes > 0 && !between.has(byte);
    }
    left = Math.max(0, left - piece.length);
  }
  return quotes % 2 === 1;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
