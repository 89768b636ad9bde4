import type { Every, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkFigures } from "../log-entry.ts";
import { type LogEntry, readLogEntry } from "../store/log-entries.ts";

export type LogEntryChanges = Every<RowChanges<"log_entry">, "id" | "experiment_id" | "rank">;

/** @throws CoopError `hours-below-zero`, `hours-of-nobody`, `people-beyond-visits` */
export async function editLogEntry(tx: Write, { id }: LogEntry, changes: LogEntryChanges): Promise<LogEntry> {
  await tx.update("log_entry", id, changes);
  const edited = await readLogEntry(tx, id);
  checkFigures(edited, edited.counts);
  return edited;
}
