import { type JournalEntry, listEntries } from "../../register/journal.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { FoundText } from "./found-texts.ts";
import type { Own } from "./person.ts";

/** Every write that touched a person's own rows, or that names them, latest first. */
export async function entriesAbout(
  reader: Reader,
  own: Own,
  found: readonly FoundText[],
): Promise<JournalEntry[]> {
  const about = new Set<number>();
  for (const [table, { ever }] of own) {
    for (const { id } of ever) {
      const rows = await reader
        .selectFrom("journal_change")
        .select("entry_id")
        .where("table_name", "=", table)
        .where("first_id", "<=", id)
        .where("last_id", ">=", id)
        .execute();
      for (const { entry_id } of rows) about.add(entry_id);
    }
  }
  for (const { places } of found) {
    for (const { table, reference } of places) {
      if (table === "journal_entry" || table === "journal_change") about.add(Number(reference));
    }
  }
  return (await listEntries(reader)).filter(({ number }) => about.has(number));
}

/** The lists that brought a person or changed their row. */
export async function batchesOf(
  reader: Reader,
  entries: readonly JournalEntry[],
): Promise<Row<"import_batch">[]> {
  const spans = await reader
    .selectFrom("journal_change")
    .select(["first_id", "last_id"])
    .where("table_name", "=", "import_batch")
    .where("kind", "=", "insert")
    .where("entry_id", "in", [...entries.map(({ number }) => number), 0])
    .execute();
  const batches = await reader.selectFrom("import_batch").selectAll().orderBy("id").execute();
  return batches.filter(({ id }) => spans.some(({ first_id, last_id }) => first_id <= id && id <= last_id));
}
