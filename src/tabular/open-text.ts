import { refuse } from "../problem.ts";
import { accentsIn } from "./accents.ts";
import { CsvCutter } from "./csv-lines.ts";
import { beginning, type Delimiter, delimiterOf, headingsOf } from "./dialect.ts";
import { type Encoding, encodingBy, toUtf8 } from "./encoding.ts";
import type { FileBytes } from "./file-bytes.ts";
import type { Opening } from "./open-table.ts";
import { rowsBelow } from "./rows-below.ts";
import type { Line, Table } from "./table.ts";

/** How much of a file is cut in every way to see which fits. */
const sampled = 30_000;

/** Opens a text with separators as a table. @throws CoopError as `openTable` */
export function openText(bytes: FileBytes, opening: Opening): Table {
  const { file, hash } = bytes;
  const encoding = opening.encoding ?? encodingBy(bytes);
  const text = Buffer.concat([...toUtf8([bytes.start], encoding)]);
  const sample = text.subarray(0, sampled);
  const isWhole = bytes.isWholeInStart && sample.length === text.length;
  const delimiter = opening.delimiter ?? delimiterOf(sample, isWhole);
  const lines = beginning(sample, delimiter, isWhole);
  const headings = headingsOf(lines, opening.isKnown);
  if (!headings) return refuseWhole(bytes, encoding, delimiter);
  const skippedLines: number[] = [];
  return {
    file,
    hash,
    encoding,
    accents: accentsIn(Buffer.concat([...toUtf8([bytes.telling], encoding)]).toString()),
    delimiter,
    sheet: null,
    otherSheets: [],
    headings: headings.cells,
    headingsLine: headings.line,
    rows: () => rowsBelow(headings, linesOf(bytes, encoding, delimiter), file, skippedLines),
    skippedLines,
  };
}

/** All lines of the file, in batches. */
function* linesOf(
  bytes: FileBytes,
  encoding: Encoding,
  delimiter: Delimiter,
): Generator<readonly Line[], void, undefined> {
  const cutter = new CsvCutter(delimiter, bytes.file);
  for (const piece of toUtf8(bytes.again(), encoding)) {
    const lines: Line[] = [];
    cutter.cut(piece, false, lines);
    yield lines;
  }
  const last: Line[] = [];
  cutter.cut(Buffer.alloc(0), true, last);
  yield last;
}

/** A file in whose beginning there is no line at all: what is wrong with it lies farther down, or there is nothing. */
function refuseWhole(bytes: FileBytes, encoding: Encoding, delimiter: Delimiter): never {
  for (const _ of linesOf(bytes, encoding, delimiter));
  return refuse("table-empty", {}, { file: bytes.file });
}
