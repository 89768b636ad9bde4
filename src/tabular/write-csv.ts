import { stringify } from "csv-stringify/sync";
import type { Words } from "../language/words.ts";
import type { View } from "../terminal/view.ts";
import { harmless } from "./harmless.ts";

const byteOrderMark = "\ufeff";

/** Rows as CSV with the labels of the language, or the headings that are given; for Excel with semicolons, a byte order mark and, in French, decimal commas. Unknown is an empty cell. */
export function writeCsv<Item>(
  view: View<Item>,
  rows: readonly Item[],
  words: Words,
  { isForExcel, headings }: { isForExcel: boolean; headings?: readonly string[] },
): string {
  const hasDecimalComma = isForExcel && words.language.code === "fr";
  const header =
    headings ?? view.columns.map(({ key }) => words.language.capitalise(words.column(view.name, key)));
  const cells = rows.map((row) =>
    view.columns.map((column) => {
      const value = column.value(row);
      if (value === null) return "";
      const shown = column.show(value, words, "csv");
      if (typeof value !== "number") return harmless(shown);
      return hasDecimalComma ? shown.replace(".", ",") : shown;
    }),
  );
  return csvOf([header, ...cells], isForExcel);
}

/** Rows of texts as CSV for a spreadsheet, such that `openTable` reads every cell of them back. */
export function rowsToCsv(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvOf(
    [headings, ...rows].map((cells) => cells.map(harmless)),
    true,
  );
}

function csvOf(rows: readonly (readonly string[])[], isForExcel: boolean): string {
  const csv = stringify([...rows], {
    delimiter: isForExcel ? ";" : ",",
    record_delimiter: isForExcel ? "\r\n" : "\n",
    quoted_match: /[\r\n]/,
  });
  return isForExcel ? byteOrderMark + csv : csv;
}
