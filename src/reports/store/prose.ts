import type { Season } from "../../cooperative/season.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { type ProsePart, type ProseReport, proseParts } from "../prose.ts";

/** The texts of a season that people wrote, by report and part. */
export async function listProse(reader: Reader, season: Season): Promise<Row<"prose">[]> {
  return reader
    .selectFrom("prose")
    .selectAll()
    .where("season_id", "=", season.id)
    .orderBy("report")
    .orderBy("id")
    .execute();
}

/** What people wrote for a report in a season, by its parts; null where nobody did. */
export async function readProse<Report extends ProseReport>(
  reader: Reader,
  season: Season,
  report: Report,
): Promise<Readonly<Record<ProsePart<Report>, string | null>>> {
  const rows = (await listProse(reader, season)).filter((row) => row.report === report);
  const texts = proseParts[report].map((part) => [
    part,
    rows.find(({ name }) => name === part)?.text ?? null,
  ]);
  return Object.fromEntries(texts) as Record<ProsePart<Report>, string | null>;
}
