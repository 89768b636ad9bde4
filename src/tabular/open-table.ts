import { refuse } from "../problem.ts";
import { type FileBytes, readThrough } from "./file-bytes.ts";
import { compoundKindOf, signedKindOf } from "./file-kind.ts";
import { openText } from "./open-text.ts";
import type { Table, TableOpening } from "./table.ts";

/**
 * Opens a file of rows as an office wrote it: whichever of the usual encodings, separators and line ends, with title
 * lines above its headings. Its rows are read as they are asked for, and nothing is lost unseen.
 * @throws CoopError `file-missing`, `file-closed`, `file-is-folder`, `no-table` for another kind of file,
 * `no-such-line`; for a text `no-sheets`, `encodings-mixed`, `encoding-wrong`, `delimiter-wrong`, `table-empty`, `headings-disagree`,
 * `unclosed-quote`, `cell-too-long`, `nul-character`; for a workbook `workbook-is-no-text`, `workbook-locked`,
 * `workbook-broken`, `workbook-too-large`, `no-such-sheet`
 */
export async function openTable(path: string, opening: TableOpening): Promise<Table> {
  const bytes = readThrough(path);
  const table = await openKind(bytes, opening);
  // A first look, so that what is wrong from the beginning is said before anything is asked.
  for await (const _ of table.rows()) break;
  return table;
}

async function openKind(bytes: FileBytes, opening: TableOpening): Promise<Table> {
  const place = { file: bytes.file };
  const kind = signedKindOf(bytes.start);
  switch (kind) {
    case undefined:
      if (opening.sheet !== undefined) refuse("no-sheets", {}, place);
      return openText(bytes, opening);
    case "zip": {
      if (opening.encoding ?? opening.delimiter) refuse("workbook-is-no-text", {}, place);
      const { openWorkbook } = await import("./open-workbook.ts");
      return openWorkbook(bytes, opening);
    }
    case "compound": {
      const inside = compoundKindOf(bytes.whole());
      if (inside === "locked") return refuse("workbook-locked", {}, place);
      return refuse("no-table", { kind: inside }, place);
    }
    default:
      return refuse("no-table", { kind }, place);
  }
}
