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

/** Asks whether an import was the last write of all. */
export function wasLastWrite(batchId: number): (reader: Reader) => Promise<boolean> {
  return async (reader) => {
    const change = await reader
      .selectFrom("journal_change")
      .select("entry_id")
      .where("table_name", "=", "import_batch")
      .where("kind", "=", "insert")
      .where("first_id", "<=", batchId)
      .where("last_id", ">=", batchId)
      .executeTakeFirst();
    return change !== undefined && change.entry_id === (await lastWrite(reader));
  };
}
