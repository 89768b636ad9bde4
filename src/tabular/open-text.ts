import { isAscii } from "node:buffer";
import { refuse } from "../problem.ts";
import { accentsIn } from "./accents.ts";
import { CsvCutter } from "./csv-lines.ts";
import { beginning, type Delimiter, delimiterOf } from "./dialect.ts";
import { type Encoding, encodingBy, holdsUtf8, lineThatIsNoUtf8, toUtf8 } from "./encoding.ts";
import type { FileBytes } from "./file-bytes.ts";
import { headingsIn } from "./headings.ts";
import type { Line } from "./line.ts";
import { rowsBelow } from "./rows-below.ts";
import type { Opening, Table } from "./table.ts";

/** How much of a file is cut in every way to see which fits. */
const sampled = 30_000;

/** Opens a text with separators as a table. @throws CoopError as `openTable` */
export function openText(bytes: FileBytes, opening: Opening): Table {
  const { file, hash } = bytes;
  const encoding = fittingEncoding(bytes, opening.encoding);
  const text = Buffer.concat([...toUtf8([bytes.start], encoding)]);
  const sample = text.subarray(0, sampled);
  const isWhole = bytes.isWholeInStart && sample.length === text.length;
  const delimiter = fittingDelimiter(sample, isWhole, opening.delimiter, file);
  const lines = beginning(sample, delimiter, isWhole);
  const headings = headingsIn(lines, opening, file);
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
    hiddenLines: [],
    headings: headings.cells,
    headingsLine: headings.line,
    rows: () =>
      rowsBelow(linesOf(bytes, encoding, delimiter), {
        file,
        headings,
        isKnown: opening.isKnown,
        skipped: skippedLines,
      }),
    skippedLines,
  };
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

/** @throws CoopError `delimiter-wrong`, if the one that was chosen cuts nothing, and another does */
function fittingDelimiter(
  sample: Buffer,
  isWhole: boolean,
  chosen: Delimiter | undefined,
  file: string,
): Delimiter {
  const guess = delimiterOf(sample, isWhole);
  if (chosen === undefined || chosen === guess) return guess;
  const cuts = (delimiter: Delimiter): boolean =>
    beginning(sample, delimiter, isWhole).some(({ cells }) => cells.length > 1);
  if (!cuts(chosen) && cuts(guess)) refuse("delimiter-wrong", { delimiter: chosen, guess }, { file });
  return chosen;
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
