import type { NewRow, Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkFigures } from "../log-entry.ts";
import { type LogEntry, listLogEntries, readLogEntry } from "../store/log-entries.ts";

export type NewLogEntry = Omit<NewRow<"log_entry">, "id" | "experiment_id" | "rank">;

/**
 * Adds an entry to the log of an experiment, whatever its state.
 * @throws CoopError `hours-below-zero`, `hours-of-nobody`, `people-beyond-visits`
 */
export async function logExperiment(
  tx: Write,
  { id: experimentId, counts }: Pick<Row<"experiment">, "id" | "counts">,
  entry: NewLogEntry,
): Promise<LogEntry> {
  const { visits = null, people = null, volunteers = null, volunteer_hours = null } = entry;
  checkFigures({ visits, people, volunteers, volunteer_hours }, counts);
  const before = (await listLogEntries(tx)).filter(({ experiment_id }) => experiment_id === experimentId);
  const rank = Math.max(0, ...before.map((one) => one.rank)) + 1;
  return readLogEntry(tx, await tx.insertOne("log_entry", { ...entry, experiment_id: experimentId, rank }));
}
