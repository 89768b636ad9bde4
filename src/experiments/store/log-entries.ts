import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { partSpellings, toPartReference } from "../../values/reference.ts";

/** What was noted of a day on which an experiment ran, or around it. */
export interface LogEntry extends Row<"log_entry"> {
  readonly experimentNumber: number;
  readonly experimentTitle: string;
  /** What it counts; null where that is people who come. */
  readonly counts: string | null;
  /** `E02.3`: the entries of an experiment are counted in the order in which they were noted. */
  readonly reference: string;
}

/** Every entry of every log, by experiment, the earliest day first. */
export async function listLogEntries(reader: Reader): Promise<LogEntry[]> {
  const rows = await reader
    .selectFrom("log_entry")
    .innerJoin("experiment", "experiment.id", "log_entry.experiment_id")
    .selectAll("log_entry")
    .select(["experiment.number as experimentNumber", "experiment.title as experimentTitle"])
    .select("experiment.counts")
    .orderBy("experiment.number")
    .orderBy("log_entry.on_day")
    .orderBy("log_entry.rank")
    .execute();
  return rows.map((row) => ({
    ...row,
    reference: toPartReference("experiment", row.experimentNumber, row.rank),
  }));
}

export async function readLogEntry(reader: Reader, id: number): Promise<LogEntry> {
  return (await listLogEntries(reader)).find((entry) => entry.id === id) as LogEntry;
}

/** Finds an entry by its reference (`E02.3`), or by a part of its text. */
export const findLogEntry = finder(
  "log-entry",
  async (reader) =>
    (await listLogEntries(reader)).map((entry) => ({
      ...entry,
      spellings: partSpellings("experiment", entry.experimentNumber, entry.rank),
    })),
  ({ reference, text }) => `${reference} ${text}`,
);
