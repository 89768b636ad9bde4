import { extname } from "node:path";
import type { Coop } from "../../../coop.ts";
import { refuse } from "../../../problem.ts";
import { personList } from "../../list-views.ts";
import type { Participant } from "../../store/participants.ts";

/** What other programs would take for a workbook that is none, or that is not written. */
const otherWorkbooks = /^\.(xls|xlsm|xlsb|xltx|ods|ots|fods|numbers|pdf|docx?)$/i;

/**
 * Writes people as a list for a spreadsheet, to a file that is not there yet or to stdout: a workbook where the name of
 * the file ends in `.xlsx`, else CSV.
 * @param name of the file in a folder, without its ending
 * @param say what is said once the file is written
 * @throws CoopError `list-not-written-so`
 */
export async function writeList(
  coop: Coop,
  participants: readonly Participant[],
  out: string | undefined,
  name: string,
  say: (file: string) => string,
): Promise<void> {
  if (out === undefined || out === "-") {
    coop.output.raw(await asCsv(coop, participants));
    return;
  }
  const { fileAt, saveDocument } = await import("../../../documents/save.ts");
  const target = fileAt(coop.parts.surroundings.folder, out, `${name}.csv`);
  const ending = extname(target);
  if (otherWorkbooks.test(ending)) refuse("list-not-written-so", { ending }, { option: "--out" });
  const list =
    ending.toLowerCase() === ".xlsx" ? await asWorkbook(coop, participants) : await asCsv(coop, participants);
  saveDocument(target, list, { replace: false });
  coop.output.done(say(target));
}

async function asCsv(coop: Coop, participants: readonly Participant[]): Promise<string> {
  const { writeCsv } = await import("../../../tabular/write-csv.ts");
  return writeCsv(personList, participants, coop.words, { isForExcel: true });
}

async function asWorkbook(coop: Coop, participants: readonly Participant[]): Promise<Buffer> {
  const { writeWorkbook } = await import("../../../tabular/write-workbook.ts");
  return writeWorkbook(personList, participants, coop.words);
}
