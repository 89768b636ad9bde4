import type { Season } from "../../cooperative/season.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { carriedReports, type ProsePart, type ProseReport, proseParts } from "../prose.ts";

/** A text that people wrote, with the title of the season of which it is. */
export interface HeldProse extends Row<"prose"> {
  readonly year: string;
}

/**
 * The texts that hold in a season, by report and part: its own, and of a report whose texts go on the last that was written
 * before.
 */
export async function listProse(reader: Reader, season: Season): Promise<HeldProse[]> {
  const rows = await reader
    .selectFrom("prose")
    .innerJoin("season", "season.id", "prose.season_id")
    .selectAll("prose")
    .select("season.title as year")
    .where("prose.season_id", "<=", season.id)
    .orderBy("prose.report")
    .orderBy("prose.id")
    .execute();
  const isHeld = (row: HeldProse): boolean =>
    row.season_id === season.id ||
    (carriedReports.some((report) => report === row.report) &&
      !rows.some((one) => isSamePart(one, row) && one.season_id > row.season_id));
  return rows.filter(isHeld);
}

function isSamePart(one: Row<"prose">, other: Row<"prose">): boolean {
  return one.report === other.report && one.name === other.name;
}

/** What people wrote for a report, as it holds in a season, by its parts; null where nobody did. */
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

/** What a text said before, the latest first; what was taken back by an undo is as if it had never been said. */
export async function listFormerProse(
  reader: Reader,
  { id, season_id, report, name }: HeldProse,
): Promise<string[]> {
  const rows = await reader
    .selectFrom("journal_change as change")
    .innerJoin("journal_entry as entry", "entry.id", "change.entry_id")
    .leftJoin("journal_entry as undo", "undo.undoes_id", "entry.id")
    .select(["change.before", "change.first_id"])
    .where("change.table_name", "=", "prose")
    .where("change.before", "is not", null)
    .where("entry.undoes_id", "is", null)
    .where("undo.id", "is", null)
    .orderBy("change.id", "desc")
    .execute();
  return rows.flatMap(({ before, first_id }) => {
    // Of a row that was changed the history has what was changed of it, of one that was taken away all.
    const row: Partial<Row<"prose">> = JSON.parse(before ?? "{}");
    const isIt =
      first_id === id || (row.season_id === season_id && row.report === report && row.name === name);
    return isIt && row.text !== undefined ? [row.text] : [];
  });
}
