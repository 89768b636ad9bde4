import { extname } from "node:path";
import type { Coop } from "../coop.ts";
import { refuse } from "../problem.ts";
import type { View } from "../terminal/view.ts";
import type { Blanks } from "./write-workbook.ts";

/** What other programs would take for a workbook that is none, or that is not written. */
const otherWorkbooks = /^\.(xls|xlsm|xlsb|xltx|ods|ots|fods|numbers|pdf|docx?)$/i;

/** Rows for a spreadsheet. */
export interface SpreadsheetList<Item> {
  readonly view: View<Item>;
  readonly rows: readonly Item[];
  /** The columns that are to be filled in. */
  readonly blanks?: Blanks;
  /** The name of the file in a folder, without its ending. */
  readonly name: string;
}

/**
 * Writes a list for a spreadsheet, to a file that is not there yet or to stdout: a workbook where the name of the file ends in
 * `.xlsx`, else CSV.
 * @param say what is said once the file is written
 * @throws CoopError `list-not-written-so`
 */
export async function writeList<Item>(
  coop: Coop,
  { view, rows, blanks, name }: SpreadsheetList<Item>,
  out: string | undefined,
  say: (file: string) => string,
): Promise<void> {
  const asCsv = async (): Promise<string> => {
    const { writeCsv } = await import("./write-csv.ts");
    return writeCsv(view, rows, coop.words, { isForExcel: true });
  };
  if (out === undefined || out === "-") {
    coop.output.raw(await asCsv());
    return;
  }
  const { fileAt, saveDocument } = await import("../documents/save.ts");
  const target = fileAt(coop.parts.surroundings.folder, out, `${name}.csv`);
  const ending = extname(target);
  if (otherWorkbooks.test(ending)) refuse("list-not-written-so", { ending }, { option: "--out" });
  const asWorkbook = async (): Promise<Buffer> => {
    const { writeWorkbook } = await import("./write-workbook.ts");
    return writeWorkbook(view, rows, coop.words, blanks);
  };
  saveDocument(target, ending.toLowerCase() === ".xlsx" ? await asWorkbook() : await asCsv(), {
    replace: false,
  });
  coop.output.done(say(target));
}
