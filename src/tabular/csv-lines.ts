import { refuse } from "../problem.ts";
import type { Line } from "./line.ts";

/** A row that is longer than a long letter is none: a quotation mark was lost. */
const longestRow = 1_000_000;

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const tab = 0x09;
const apostrophe = 0x27;

/**
 * Cuts CSV that comes in pieces of UTF-8 into lines of cells, as spreadsheets do: a cell may stand between quotation
 * marks, which are doubled inside; in a cell that does not begin with one they are letters; any line end ends a line.
 * It works on bytes, so that no cell that is kept holds on to the text around it, and keeps at most one row.
 */
export class CsvCutter {
  readonly #separator: string;
  readonly #delimiter: number;
  readonly #file: string;
  /** Holds what follows the last whole line, then the next piece after it. */
  #place: Buffer = Buffer.alloc(0);
  #kept = 0;
  /** The line on which it begins. */
  #line = 1;
  /** The line of the quotation mark that is open at its end. */
  #opened: number | undefined;
  /** Whether the cell that is open is too long already: all that is left is to see whether it is ever closed. */
  #isOverlong = false;

  constructor(delimiter: string, file: string) {
    this.#separator = delimiter;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#file = file;
  }

  /**
   * Adds the lines that are whole to `lines`.
   * @param isLast whether nothing follows
   * @throws CoopError `unclosed-quote` at the line where it was opened, `cell-too-long`, `nul-character`;
   * the lines before are there
   */
  cut(piece: Buffer, isLast: boolean, lines: Line[]): void {
    const bytes = this.#withKept(piece);
    if (this.#isOverlong) {
      this.#seekClosingQuote(bytes, isLast);
      return;
    }
    const nul = bytes.indexOf(0);
    const start = this.#cutWhole(bytes, nul < 0 ? bytes.length : nul, isLast && nul < 0, lines);
    if (nul >= 0) this.#refuse("nul-character", this.#line + breaksIn(bytes, start, nul));
    this.#keep(bytes, start);
    if (this.#kept <= longestRow) return;
    if (this.#opened === undefined) this.#refuse("cell-too-long", this.#line);
    this.#isOverlong = true;
    this.#kept = 0;
  }

  #withKept(piece: Buffer): Buffer {
    const length = this.#kept + piece.length;
    if (length > this.#place.length) {
      const larger = Buffer.allocUnsafe(length * 2);
      this.#place.copy(larger, 0, 0, this.#kept);
      this.#place = larger;
    }
    piece.copy(this.#place, this.#kept);
    return this.#place.subarray(0, length);
  }

  #keep(bytes: Buffer, from: number): void {
    bytes.copyWithin(0, from);
    this.#kept = bytes.length - from;
  }

  /** @returns where the first line that is not whole begins */
  #cutWhole(bytes: Buffer, end: number, isLast: boolean, lines: Line[]): number {
    this.#opened = undefined;
    let nextQuote = -1;
    let start = 0;
    while (start < end) {
      if (nextQuote < start) nextQuote = placeOf(quote, bytes, start, end);
      let at = endOfLine(bytes, start, nextQuote);
      let cells: string[] = [];
      if (at < nextQuote || nextQuote === end) {
        // Cut as one text, which takes a third of the time: its cells hold on to nothing but this line.
        cells = bytes.toString("utf8", start, at).split(this.#separator);
        for (let index = 0; index < cells.length; index++) cells[index] = plain(cells[index] as string);
      } else at = this.#cutQuoted(bytes, start, end, isLast, cells);
      if (!isLast && (at < 0 || at >= end - 1)) return start;
      lines.push({ line: this.#line, cells });
      this.#line += 1 + (at > nextQuote ? breaksIn(bytes, start, at) : 0);
      if (at < end) at += bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1;
      start = at;
    }
    return start;
  }

  /**
   * Adds the cells of a line in which there are quotation marks.
   * @returns where it ends; -1 where one of them may go on in the next piece
   */
  #cutQuoted(bytes: Buffer, start: number, end: number, isLast: boolean, cells: string[]): number {
    let at = start;
    for (;;) {
      const from = at;
      at = this.#afterSpaces(bytes, at, end);
      if (at < end && bytes[at] === quote) {
        const opened = this.#line + breaksIn(bytes, start, at);
        const closing = closingQuote(bytes, at + 1, end);
        if (closing < 0 || (closing + 1 === end && !isLast)) {
          if (isLast) this.#refuse("unclosed-quote", opened);
          this.#opened = opened;
          return -1;
        }
        const cell = bytes.toString("utf8", at + 1, closing);
        cells.push(plain(cell.includes('"') ? cell.replaceAll('""', '"') : cell));
        at = this.#afterSpaces(bytes, closing + 1, end);
        if (at < end && !this.#endsCell(bytes[at])) this.#refuse("unclosed-quote", opened);
      } else {
        at = this.#endOfCell(bytes, at, end);
        cells.push(plain(bytes.toString("utf8", from, at)));
      }
      if (at === end || bytes[at] !== this.#delimiter) return at;
      at += 1;
    }
  }

  #seekClosingQuote(bytes: Buffer, isLast: boolean): void {
    const closing = closingQuote(bytes, 0, bytes.length);
    const isAtEnd = closing === bytes.length - 1;
    const opened = this.#opened ?? this.#line;
    if (closing >= 0 && (!isAtEnd || isLast))
      this.#refuse(
        isAtEnd || this.#endsCell(bytes[closing + 1]) ? "cell-too-long" : "unclosed-quote",
        opened,
      );
    if (isLast) this.#refuse("unclosed-quote", opened);
    this.#keep(bytes, closing < 0 ? bytes.length : closing);
  }

  #afterSpaces(bytes: Buffer, at: number, end: number): number {
    let after = at;
    while (after < end && (bytes[after] === space || (bytes[after] === tab && this.#delimiter !== tab)))
      after += 1;
    return after;
  }

  #endOfCell(bytes: Buffer, from: number, end: number): number {
    let at = from;
    while (
      at < end &&
      bytes[at] !== this.#delimiter &&
      bytes[at] !== lineFeed &&
      bytes[at] !== carriageReturn
    )
      at += 1;
    return at;
  }

  #endsCell(byte: number | undefined): boolean {
    return byte === this.#delimiter || byte === lineFeed || byte === carriageReturn || byte === space;
  }

  #refuse(code: "unclosed-quote" | "cell-too-long" | "nul-character", line: number): never {
    return refuse(code, {}, { file: this.#file, line });
  }
}

/** A cell without the spaces around it, and without the apostrophe that our own exports put before what would start a formula. */
function plain(cell: string): string {
  // Most begin and end with a letter or digit of ASCII, which settles it.
  if (cell === "" || (isAsciiAfter(apostrophe, cell, 0) && isAsciiAfter(space, cell, cell.length - 1)))
    return cell;
  const text = cell.trim();
  return text.startsWith("'") && /^'+[=+\-@]/.test(text) ? text.slice(1) : text;
}

function isAsciiAfter(lowest: number, text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code > lowest && code < 0x80;
}

/** Where a byte stands next; the end, if it does not come again. */
function placeOf(byte: number, bytes: Buffer, from: number, end: number): number {
  const place = bytes.indexOf(byte, from);
  return place < 0 || place > end ? end : place;
}

/** Where the line ends that goes on at a place; the end, if that is farther. */
function endOfLine(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
  return at;
}

/** Where the first quotation mark stands that is not doubled; -1 if there is none before the end. */
function closingQuote(bytes: Buffer, from: number, end: number): number {
  let at = bytes.indexOf(quote, from);
  while (at >= 0 && at < end && bytes[at + 1] === quote) at = bytes.indexOf(quote, at + 2);
  return at < end ? at : -1;
}

/** How many line ends stand between two places. */
function breaksIn(bytes: Buffer, from: number, end: number): number {
  let breaks = 0;
  for (let at = from; at < end; at++) {
    const isPair = bytes[at] === lineFeed && at > from && bytes[at - 1] === carriageReturn;
    if ((bytes[at] === lineFeed || bytes[at] === carriageReturn) && !isPair) breaks += 1;
  }
  return breaks;
}
