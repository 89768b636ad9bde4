import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** The number of the last write of the register. */
export async function lastWrite(reader: Reader): Promise<number> {
  const last = await reader
    .selectFrom("journal_entry")
    .select("id")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.id ?? 0;
}

/** The latest import of a list with these headings. */
export function findBatchByHeadings(
  reader: Reader,
  headings: string,
): Promise<Row<"import_batch"> | undefined> {
  return reader
    .selectFrom("import_batch")
    .selectAll()
    .where("headings", "=", headings)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The import that was the last write of all, if one was. */
export function findLastWrittenBatch(reader: Reader): Promise<Row<"import_batch"> | undefined> {
  return reader
    .selectFrom("import_batch")
    .innerJoin("journal_change", (join) =>
      join
        .onRef("journal_change.first_id", "=", "import_batch.id")
        .on("journal_change.table_name", "=", "import_batch")
        .on("journal_change.kind", "=", "insert"),
    )
    .selectAll("import_batch")
    .where("journal_change.entry_id", "=", ({ selectFrom, fn }) =>
      selectFrom("journal_entry").select(fn.max("id").as("last")),
    )
    .executeTakeFirst();
}
