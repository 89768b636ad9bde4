import type { NewRow, Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkHours } from "../log-entry.ts";

export type NewLogEntry = Omit<NewRow<"log_entry">, "id">;

/** Adds an entry to the log of an experiment, whatever its state. @throws CoopError `hours-below-zero` */
export async function logExperiment(tx: Write, entry: NewLogEntry): Promise<Row<"log_entry">> {
  checkHours(entry.volunteer_hours ?? undefined);
  const id = await tx.insertOne("log_entry", entry);
  return tx.selectFrom("log_entry").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}
