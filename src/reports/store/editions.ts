import type { Season } from "../../cooperative/season.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { groupedBy } from "../../values/grouped.ts";
import type { Tables } from "../disclosure/tables.ts";
import type { KeptFigures } from "../told-figures.ts";

/** An edition that was handed over, with who made it. */
export interface KeptEdition extends Row<"edition"> {
  readonly year: string;
  readonly by: string | null;
}

/** Every edition that was handed over, in the order in which they were made. */
export async function listEditions(reader: Reader): Promise<KeptEdition[]> {
  return reader
    .selectFrom("edition")
    .innerJoin("season", "season.id", "edition.season_id")
    .selectAll("edition")
    .select("season.title as year")
    .select((row) =>
      row
        .selectFrom("journal_change as change")
        .innerJoin("journal_entry as entry", "entry.id", "change.entry_id")
        .select("entry.author")
        .where("change.table_name", "=", "edition")
        .whereRef("change.first_id", "=", "edition.id")
        .orderBy("change.id")
        .limit(1)
        .as("by"),
    )
    .orderBy("edition.id")
    .execute();
}

/** Those of one document of a season, or of an item of it. @param report the name of its outline */
export async function editionsOf(
  reader: Reader,
  season: Pick<Season, "id">,
  report: string,
  item: string | null,
): Promise<KeptEdition[]> {
  return (await listEditions(reader)).filter(
    (one) => one.season_id === season.id && one.report === report && one.item === item,
  );
}

/** What was told in a season by documents of the facts of a template, by the item of which they are; the same is given once. */
export async function listTold(
  reader: Reader,
  season: Pick<Season, "id">,
  template: string,
): Promise<ReadonlyMap<string | null, readonly Tables[]>> {
  const rows = await reader
    .selectFrom("edition")
    .select(["item", "figures"])
    .where("season_id", "=", season.id)
    .where("template", "=", template)
    .orderBy("id")
    .execute();
  const written = ({ figures }: (typeof rows)[number]): string =>
    JSON.stringify((JSON.parse(figures) as KeptFigures).tables);
  return new Map(
    [...groupedBy(rows, ({ item }) => item)].map(([item, its]) => [
      item,
      [...new Set(its.map(written))].map((one): Tables => JSON.parse(one)),
    ]),
  );
}
