import type { Kysely } from "kysely";
import type { NewRow, Row, Schema } from "./schema.ts";
import type { Change, Reader } from "./write.ts";

/** Writes an entry with its changes, in the transaction of the change itself; nothing if nothing changed. */
export async function writeEntry(
  database: Kysely<Schema>,
  changes: readonly Change[],
  entry: NewRow<"journal_entry">,
): Promise<void> {
  if (changes.length === 0) return;
  const { id } = await database
    .insertInto("journal_entry")
    .values(entry)
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = changes.map((change) => toRow(id, change));
  for (let from = 0; from < rows.length; from += 500) {
    await database
      .insertInto("journal_change")
      .values(rows.slice(from, from + 500))
      .execute();
  }
}

function toRow(entryId: number, change: Change): NewRow<"journal_change"> {
  switch (change.kind) {
    case "insert":
      return {
        entry_id: entryId,
        kind: change.kind,
        table_name: change.table,
        first_id: change.firstId,
        last_id: change.lastId,
        before: null,
      };
    case "count":
      return {
        entry_id: entryId,
        kind: change.kind,
        table_name: "counter",
        first_id: change.id,
        last_id: change.id,
        before: JSON.stringify(change.before),
      };
    default:
      return {
        entry_id: entryId,
        kind: change.kind,
        table_name: change.table,
        first_id: change.id,
        last_id: change.id,
        before: change.before && JSON.stringify(change.before),
      };
  }
}

/** An entry of the journal; `isInEffect` is false once an undo that still holds took it back. */
export interface JournalEntry {
  readonly number: number;
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly author: string | null;
  readonly writtenAt: string;
  readonly undoes: number | null;
  readonly isInEffect: boolean;
}

/** Every write, latest first. */
export async function listEntries(reader: Reader): Promise<JournalEntry[]> {
  const rows = await reader.selectFrom("journal_entry").selectAll().orderBy("id", "desc").execute();
  const takenBack = new Set<number>();
  return rows.map((row: Row<"journal_entry">) => {
    const isInEffect = !takenBack.has(row.id);
    if (isInEffect && row.undoes_id !== null) takenBack.add(row.undoes_id);
    return {
      number: row.id,
      operation: row.operation,
      parameters: JSON.parse(row.parameters),
      author: row.author,
      writtenAt: row.written_at,
      undoes: row.undoes_id,
      isInEffect,
    };
  });
}
