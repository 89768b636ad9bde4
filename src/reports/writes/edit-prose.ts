import type { Season } from "../../cooperative/season.ts";
import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { ProsePart, ProseReport } from "../prose.ts";
import { type HeldProse, listProse } from "../store/prose.ts";

/**
 * Writes a text of a report of a season, in the place of the one before; an empty text takes it out, and then nothing is given
 * back. One that goes on from an earlier season stays that season's.
 * @throws CoopError `text-of-another-year` where what would be taken out is of an earlier season
 */
export async function editProse(
  tx: Write,
  season: Season,
  report: ProseReport,
  part: ProsePart,
  text: string,
): Promise<HeldProse | undefined> {
  const held = (await listProse(tx, season)).find((one) => one.report === report && one.name === part);
  const before = held?.season_id === season.id ? held : undefined;
  const trimmed = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .trim();
  if (trimmed === "") {
    if (before) await tx.remove("prose", before.id);
    else if (held) refuse("text-of-another-year", { report, part, year: held.year, season: season.title });
    return undefined;
  }
  if (before) await tx.update("prose", before.id, { text: trimmed });
  else await tx.insertOne("prose", { season_id: season.id, report, name: part, text: trimmed });
  return (await listProse(tx, season)).find((one) => one.report === report && one.name === part);
}
