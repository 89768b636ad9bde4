import type { Coop } from "../../coop.ts";
import { besideRun } from "../log-entry.ts";
import type { Experiment } from "../store/experiments.ts";
import type { LogEntry } from "../store/log-entries.ts";

/** Points out what is unlikely of an entry of the log; it is kept all the same. */
export function pointOutEntry(coop: Coop, entry: LogEntry, experiment: Experiment): void {
  const { number, started_on: startedOn, closed_on: closedOn } = experiment;
  const { on_day: on, reference, volunteers, volunteer_hours: hours } = entry;
  coop.warnOfDayToCome(on);
  const beside = besideRun(on, experiment);
  if (beside === "before") coop.warn("log-before-start", { number, startedOn });
  else if (beside === "after" && closedOn !== null) coop.warn("log-after-close", { number, closedOn });
  if (hours !== null && hours > 0 && volunteers === null) coop.say("volunteers-unknown", { reference });
}
