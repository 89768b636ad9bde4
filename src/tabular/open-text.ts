import { isAscii } from "node:buffer";
import { refuse } from "../problem.ts";
import { accentsIn } from "./accents.ts";
import { dialectOf } from "./dialect.ts";
import { type Encoding, encodingBy, holdsUtf8, lineThatIsNoUtf8, toUtf8 } from "./encoding.ts";
import type { FileBytes } from "./file-bytes.ts";
import { headingsIn, judgeBelow } from "./headings.ts";
import type { Batches } from "./line.ts";
import { readCsv } from "./read-csv.ts";
import { rowsBelow } from "./rows-below.ts";
import type { Table, TableOpening } from "./table.ts";

/** So many bytes are cut in every way, to see which fits. */
const sampled = 30_000;

/** Opens a text with separators as a table. @throws CoopError as `openTable` */
export async function openText(bytes: FileBytes, opening: TableOpening): Promise<Table> {
  const { file, hash } = bytes;
  const encoding = fittingEncoding(bytes, opening.encoding);
  const start = Buffer.concat([...toUtf8([bytes.start], encoding)]);
  const sample = beginningOf(start, bytes.isWholeInStart);
  const dialect = dialectOf(sample, opening.delimiter, file);
  // A short list has been cut by now, and need not be again.
  const isAll = bytes.isWholeInStart && sample.length === start.length && dialect.isCutWhole;
  const lines = (): Batches =>
    isAll ? [dialect.beginning] : readCsv({ file, pieces: () => toUtf8(bytes.again(), encoding) }, dialect);
  const headings = headingsIn(dialect.beginning, opening, file);
  if (!headings) return refuseWhole(lines(), file);
  const judge = judgeBelow(headings.cells, opening.isKnown);
  const skippedLines: number[] = [];
  return {
    file,
    hash,
    encoding,
    accents: accentsIn(Buffer.concat([...toUtf8([bytes.telling], encoding)]).toString()),
    delimiter: dialect.delimiter,
    sheet: null,
    otherSheets: [],
    hiddenLines: [],
    headings: headings.cells,
    headingsLine: headings.areMissing ? null : headings.line,
    rows: () => rowsBelow(lines(), { file, headings, judge, skipped: skippedLines }),
    skippedLines,
  };
}

/** Whole lines from the start of a text, before any null character: of one whose first line is longer than most, all of them. */
function beginningOf(start: Buffer, isWhole: boolean): Buffer {
  const nul = start.indexOf(0);
  const plain = nul < 0 ? start : start.subarray(0, nul);
  if (isWhole && plain.length === start.length && start.length <= sampled) return start;
  const sample = wholeLines(plain.subarray(0, sampled));
  if (sample.length > 0) return sample;
  return isWhole && plain.length === start.length ? start : wholeLines(plain);
}

function wholeLines(text: Buffer): Buffer {
  return text.subarray(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
}

/**
 * @throws CoopError `encodings-mixed`; `encoding-wrong`, if the one that was chosen cannot be that of these bytes
 */
function fittingEncoding(bytes: FileBytes, chosen: Encoding | undefined): Encoding {
  const guess = encodingBy(bytes);
  if (
    chosen === undefined &&
    familyOf(guess) === "one byte" &&
    (holdsUtf8(bytes.start) || holdsUtf8(bytes.telling))
  )
    refuse("encodings-mixed", {}, { file: bytes.file, line: lineThatIsNoUtf8(bytes.again()) });
  if (chosen === undefined || familyOf(chosen) === "two bytes") {
    if (chosen === undefined || familyOf(guess) === "two bytes") return guess;
  } else if (
    familyOf(chosen) === familyOf(guess) ||
    (familyOf(guess) !== "two bytes" && isAscii(bytes.telling))
  ) {
    return chosen;
  }
  return refuse("encoding-wrong", { encoding: chosen, guess }, { file: bytes.file });
}

function familyOf(encoding: Encoding): "one byte" | "two bytes" | "UTF-8" {
  if (encoding === "UTF-8") return encoding;
  return encoding === "UTF-16LE" || encoding === "UTF-16BE" ? "two bytes" : "one byte";
}

/** A file in whose beginning there is no line at all: what is wrong with it lies farther down, or there is nothing. */
async function refuseWhole(lines: Batches, file: string): Promise<never> {
  for await (const _ of lines);
  return refuse("table-empty", {}, { file });
}
