import type { WorkBook } from "@e965/xlsx";
import { CoopError, problem, refuse } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { accentsIn } from "./accents.ts";
import type { FileBytes } from "./file-bytes.ts";
import { type Headings, headingsIn, judgeBelow } from "./headings.ts";
import type { Line } from "./line.ts";
import { rowsBelow } from "./rows-below.ts";
import type { Table, TableOpening } from "./table.ts";
import { linesOfSheet, type NumberFormats } from "./workbook-cells.ts";
import { partsOfWorkbook } from "./workbook-parts.ts";
import { zip } from "./zip.ts";

/**
 * Opens a workbook of Excel or LibreOffice as a table: the sheet that was asked for, else the first in which there are rows.
 * @throws CoopError `no-table` for another kind of archive, `workbook-broken`, `workbook-locked`, `workbook-too-large`,
 * `no-such-sheet`, `table-empty`
 */
export async function openWorkbook(bytes: FileBytes, opening: TableOpening): Promise<Table> {
  const { file, hash } = bytes;
  const sheets = await sheetsOf(bytes);
  const sheet = chosenSheet(sheets, opening, file);
  const titled = sheet && headingsIn(sheet.lines, opening, file);
  if (!sheet || !titled) return refuse("table-empty", {}, { file });
  const headings = { ...titled, cells: asWide(titled, sheet.lines) };
  const judge = judgeBelow(headings.cells, opening.isKnown);
  const skippedLines: number[] = [];
  const text = sheet.lines.slice(0, 500).map(({ cells }) => cells.join(" "));
  return {
    file,
    hash,
    encoding: null,
    accents: accentsIn(text.join("\n")),
    delimiter: null,
    sheet: sheet.name,
    otherSheets: sheets.filter((other) => other !== sheet && holdsRows(other)).map(({ name }) => name),
    hiddenLines: sheet.lines
      .map(({ line }) => line)
      .filter((line) => line > headings.line && sheet.hides(line)),
    headings: headings.cells,
    headingsLine: headings.areMissing ? null : headings.line,
    rows: () => rowsBelow(inBatches(sheet.lines), { file, headings, judge, skipped: skippedLines }),
    skippedLines,
  };
}

/** Headings for every cell of a sheet, in which a row can have none too many: a column without a heading is without one. */
function asWide({ cells: headings, areMissing }: Headings, lines: readonly Line[]): readonly string[] {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), headings.length);
  return Array.from(
    { length: width },
    (_, index) => headings[index] ?? (areMissing ? String(index + 1) : ""),
  );
}

interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether a line is one that nobody sees who opens the workbook. */
  hides(line: number): boolean;
  readonly lines: readonly Line[];
}

async function sheetsOf(bytes: FileBytes): Promise<Sheet[]> {
  const parts = await partsOfWorkbook(bytes);
  const spreadsheets = await import("@e965/xlsx");
  const workbook = readWorkbook(spreadsheets, zip(withoutConditions(parts), { isPacked: false }), bytes.file);
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.map((name, index) => ({
    name,
    isHidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
    hides: (line) => workbook.Sheets[name]?.["!rows"]?.[line - 1]?.hidden === true,
    lines: linesOfSheet(workbook.Sheets[name] ?? {}, spreadsheets.SSF as NumberFormats, is1904),
  }));
}

/** The parts without the conditions of OpenDocument's number formats, of which the reader complains on the terminal. */
function withoutConditions(parts: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const mended = new Map(parts);
  for (const name of ["content.xml", "styles.xml"]) {
    const part = parts.get(name);
    if (part?.includes("<style:map"))
      mended.set(name, Buffer.from(part.toString().replace(/<style:map\b[^>]*>(<\/style:map>)?/g, "")));
  }
  return mended;
}

function readWorkbook(
  { read }: Pick<typeof import("@e965/xlsx"), "read">,
  archive: Buffer,
  file: string,
): WorkBook {
  try {
    // It tells hidden rows only together with the styles.
    return read(archive, {
      type: "buffer",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellFormula: false,
      cellHTML: false,
    });
  } catch (error) {
    throw new CoopError([problem("workbook-broken", {}, { file })], { cause: error });
  }
}

/**
 * The sheet that was named, else the first that is not hidden and has known headings, or rows at least.
 * @throws CoopError `no-such-sheet`
 */
function chosenSheet(sheets: readonly Sheet[], opening: TableOpening, file: string): Sheet | undefined {
  if (opening.sheet !== undefined) return sheetNamed(opening.sheet, sheets, file);
  const hasKnownHeadings = ({ lines }: Sheet): boolean =>
    lines.slice(0, 60).some(({ cells }) => cells.filter(opening.isKnown).length > 1);
  const shown = sheets.filter((sheet) => holdsRows(sheet) && !sheet.isHidden);
  return (
    shown.find(hasKnownHeadings) ??
    shown[0] ??
    sheets.find(holdsRows) ??
    sheets.find(({ lines }) => lines.length > 0)
  );
}

function holdsRows({ lines }: Sheet): boolean {
  return lines.length > 1;
}

function sheetNamed(typed: string, sheets: readonly Sheet[], file: string): Sheet {
  const found =
    sheets.find(({ name }) => name === typed) ??
    sheets.find(({ name }) => fold(name) === fold(typed)) ??
    (/^\d+$/.test(typed) ? sheets[Number(typed) - 1] : undefined);
  return found ?? refuse("no-such-sheet", { typed, sheets: sheets.map(({ name }) => name) }, { file });
}

const batch = 1000;

function* inBatches(lines: readonly Line[]): Generator<readonly Line[], void, undefined> {
  for (let at = 0; at < lines.length; at += batch) yield lines.slice(at, at + batch);
}
