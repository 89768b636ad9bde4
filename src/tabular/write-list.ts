import { extname } from "node:path";
import type { Coop } from "../coop.ts";
import type { ToFile } from "../documents/to-file.ts";
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
 * Writes a list for a spreadsheet, to a file or to stdout: a workbook where the name of the file ends in
 * `.xlsx`, else CSV.
 * @param say what is said once the file is written
 * @throws CoopError `list-not-written-so`, and as `handOver`
 */
export async function writeList<Item>(
  coop: Coop,
  { view, rows, blanks, name }: SpreadsheetList<Item>,
  to: ToFile,
  say: (file: string) => string,
): Promise<void> {
  const asCsv = async (): Promise<string> => {
    const { writeCsv } = await import("./write-csv.ts");
    return writeCsv(view, rows, coop.words, { isForExcel: true });
  };
  const { fileSaid, handOver } = await import("../documents/hand-over.ts");
  const file = fileSaid(coop, to, `${name}.csv`);
  if (file === undefined) return coop.output.raw(await asCsv());
  const ending = extname(file);
  if (otherWorkbooks.test(ending)) refuse("list-not-written-so", { ending }, { option: "--out" });
  const asWorkbook = async (): Promise<Buffer> => {
    const { writeWorkbook } = await import("./write-workbook.ts");
    return writeWorkbook(view, rows, coop.words, blanks);
  };
  const content = ending.toLowerCase() === ".xlsx" ? await asWorkbook() : await asCsv();
  await handOver(coop, [{ file, content, written: say(file) }], to);
}
