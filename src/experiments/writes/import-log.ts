import type { Write } from "../../register/write.ts";
import type { PlannedEntry } from "../log-plan.ts";
import { type LogEntry, listLogEntries } from "../store/log-entries.ts";

/** Notes what the lines of a logbook say that is new, and corrects what they say otherwise. Gives their entries, in that order. */
export async function importLog(tx: Write, planned: readonly PlannedEntry[]): Promise<LogEntry[]> {
  const ranks = new Map<number, number>();
  for (const { experiment_id: id, rank } of await listLogEntries(tx))
    ranks.set(id, Math.max(ranks.get(id) ?? 0, rank));
  const ids: number[] = [];
  for (const { line: _, state: __, experiment, entry, ...told } of planned) {
    if (entry) {
      await tx.update("log_entry", entry.id, told);
      ids.push(entry.id);
      continue;
    }
    const rank = (ranks.get(experiment.id) ?? 0) + 1;
    ranks.set(experiment.id, rank);
    ids.push(await tx.insertOne("log_entry", { ...told, experiment_id: experiment.id, rank }));
  }
  const all = new Map((await listLogEntries(tx)).map((one) => [one.id, one]));
  return ids.map((id) => all.get(id) as LogEntry);
}
