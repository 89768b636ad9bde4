import { stringify } from "csv-stringify/sync";
import type { Words } from "../language/words.ts";
import type { View } from "../terminal/view.ts";

const byteOrderMark = "\ufeff";

/** Rows as CSV with the labels of the language; for Excel with semicolons, a byte order mark and, in French, decimal commas. Unknown is an empty cell. */
export function writeCsv<Item>(
  view: View<Item>,
  rows: readonly Item[],
  words: Words,
  { isForExcel }: { isForExcel: boolean },
): string {
  const hasDecimalComma = isForExcel && words.language.code === "fr";
  const header = view.columns.map(({ key }) => words.language.capitalise(words.column(view.name, key)));
  const cells = rows.map((row) =>
    view.columns.map((column) => {
      const value = column.value(row);
      if (value === null) return "";
      const shown = column.show(value, words, "csv");
      if (typeof value !== "number") return harmless(shown);
      return hasDecimalComma ? shown.replace(".", ",") : shown;
    }),
  );
  const csv = stringify([header, ...cells], {
    delimiter: isForExcel ? ";" : ",",
    record_delimiter: isForExcel ? "\r\n" : "\n",
  });
  return isForExcel ? byteOrderMark + csv : csv;
}

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what would start one. */
export function harmless(text: string): string {
  const plain = text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    "�",
  );
  return /^'*[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
}
