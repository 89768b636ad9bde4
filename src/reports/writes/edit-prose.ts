import type { Season } from "../../cooperative/season.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { ProsePart, ProseReport } from "../prose.ts";
import { listProse } from "../store/prose.ts";

/** Writes a text of a report of a season, in the place of the one before; an empty text takes it out, and then nothing is given back. */
export async function editProse(
  tx: Write,
  season: Season,
  report: ProseReport,
  part: ProsePart,
  text: string,
): Promise<Row<"prose"> | undefined> {
  const before = (await listProse(tx, season)).find((one) => one.report === report && one.name === part);
  const trimmed = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .trim();
  if (trimmed === "") {
    if (before) await tx.remove("prose", before.id);
    return undefined;
  }
  if (before) await tx.update("prose", before.id, { text: trimmed });
  else await tx.insertOne("prose", { season_id: season.id, report, name: part, text: trimmed });
  return (await listProse(tx, season)).find((one) => one.report === report && one.name === part);
}
