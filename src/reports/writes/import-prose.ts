import type { Season } from "../../cooperative/season.ts";
import type { Write } from "../../register/write.ts";
import type { ProsePart, ProseReport } from "../prose.ts";
import { editProse } from "./edit-prose.ts";

/** Writes several texts of a report, each in the place of the one before; an empty one takes it out. @throws CoopError as `editProse` */
export async function importProse(
  tx: Write,
  season: Season,
  report: ProseReport,
  texts: readonly { readonly part: ProsePart; readonly text: string }[],
): Promise<void> {
  for (const { part, text } of texts) await editProse(tx, season, report, part, text);
}
