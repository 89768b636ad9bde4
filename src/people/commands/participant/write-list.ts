import { resolve } from "node:path";
import type { Coop } from "../../../coop.ts";
import type { Participant } from "../../store/participants.ts";
import { personList } from "../../views.ts";

/** Writes people as a list for a spreadsheet, to a file that is not there yet or to stdout. */
export async function writeList(
  coop: Coop,
  participants: readonly Participant[],
  out: string | undefined,
): Promise<void> {
  const { writeCsv } = await import("../../../tabular/write-csv.ts");
  const csv = writeCsv(personList, participants, coop.words, { isForExcel: true });
  if (out === undefined || out === "-") {
    coop.output.raw(csv);
    return;
  }
  const { saveDocument } = await import("../../../documents/save.ts");
  const target = resolve(coop.parts.surroundings.folder, out);
  saveDocument(target, csv, { replace: false });
  coop.output.done(coop.words.notice("list-written", { file: target, people: participants.length }));
}
