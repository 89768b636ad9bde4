import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Line } from "./line.ts";

/** What of the spreadsheets' library tells a number from a day. */
export interface NumberFormats {
  is_date(format: string): boolean;
  parse_date_code(
    serial: number,
    options: { date1904: boolean },
  ): { y: number; m: number; d: number; H: number; M: number; S: number } | null;
}

interface Range {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

/**
 * The lines of a sheet in which anything stands, numbered as the sheet numbers them. What stands in cells that were
 * merged over several rows stands in each of them.
 * @param is1904 whether its days are counted from 1904, as old Macs did
 */
export function linesOfSheet(sheet: WorkSheet, formats: NumberFormats, is1904: boolean): Line[] {
  const rows: (string[] | undefined)[] = [];
  for (const [row, cells] of ((sheet["!data"] ?? []) as (CellObject | undefined)[][]).entries()) {
    if (cells) rows[row] = Array.from(cells, (cell) => (cell ? cellText(cell, formats, is1904) : ""));
  }
  for (const { s, e } of (sheet["!merges"] ?? []) as Range[]) {
    const text = rows[s.r]?.[s.c];
    for (let row = s.r + 1; text && row <= Math.min(e.r, rows.length - 1); row++) {
      const cells = rows[row];
      if (cells?.some((cell) => cell !== "")) cells[s.c] = text;
    }
  }
  return rows.flatMap((cells, row) => {
    const width = (cells?.findLastIndex((cell) => cell !== "") ?? -1) + 1;
    return cells && width > 0
      ? [{ line: row + 1, cells: Array.from(cells.slice(0, width), (cell) => cell ?? "") }]
      : [];
  });
}

/** A cell as a person sees it; a day in ISO 8601. */
function cellText(cell: CellObject, formats: NumberFormats, is1904: boolean): string {
  if (cell.t === "z") return "";
  const shown = (cell.w ?? String(cell.v ?? "")).trim();
  if (cell.t !== "n" || typeof cell.v !== "number") return shown;
  const format = String(cell.z ?? "");
  if (format === "" || format === "General") return cell.w && format === "" ? shown : String(cell.v);
  return (formats.is_date(format) && dayText(cell.v, format, formats, is1904)) || shown;
}

/** The day that a number stands for, as much of it as its format shows; nothing where it shows an hour alone. */
function dayText(
  serial: number,
  format: string,
  formats: NumberFormats,
  is1904: boolean,
): string | undefined {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  const at = formats.parse_date_code(serial, { date1904: is1904 });
  if (!at || !/[yd]/i.test(letters)) return undefined;
  const two = (number: number): string => String(number).padStart(2, "0");
  const month = `${String(at.y).padStart(4, "0")}-${two(at.m)}`;
  if (!/d/i.test(letters)) return /m/i.test(letters) ? month : String(at.y);
  const time = at.H + at.M + at.S > 0 ? ` ${two(at.H)}:${two(at.M)}${at.S > 0 ? `:${two(at.S)}` : ""}` : "";
  return `${month}-${two(at.d)}${time}`;
}
