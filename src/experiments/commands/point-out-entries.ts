import type { Coop } from "../../coop.ts";
import { besideRun, mayTeach } from "../log-entry.ts";
import type { Experiment } from "../store/experiments.ts";
import type { LogEntry } from "../store/log-entries.ts";

/** Points out what is unlikely of entries of the log; they are kept all the same. @param experiments all that they are of */
export function pointOutEntries(
  coop: Coop,
  entries: readonly LogEntry[],
  experiments: readonly Experiment[],
): void {
  coop.warnOfDaysToCome(entries.map(({ on_day: on }) => on));
  for (const experiment of experiments) {
    const { number, started_on: startedOn, closed_on: closedOn } = experiment;
    const of = (beside: "before" | "after"): readonly string[] =>
      entries
        .filter(
          ({ experiment_id: id, on_day: on }) => id === experiment.id && besideRun(on, experiment) === beside,
        )
        .map(({ reference }) => reference);
    const [before, after] = [of("before"), of("after")];
    if (before.length > 0) coop.warn("log-before-start", { number, startedOn, references: before });
    if (after.length > 0 && closedOn !== null)
      coop.warn("log-after-close", { number, closedOn, references: after });
  }
  const uncounted = entries.filter(
    ({ volunteers, volunteer_hours: hours }) => hours !== null && hours > 0 && volunteers === null,
  );
  if (uncounted.length > 0)
    coop.say("volunteers-unknown", { references: uncounted.map(({ reference }) => reference) });
}

/** Says of which difficulties and errors nobody noted yet what they taught. */
export function pointOutUntaught(coop: Coop, entries: readonly LogEntry[]): void {
  const untaught = entries.filter(({ kind, learned }) => mayTeach(kind) && learned === null);
  if (untaught.length > 0)
    coop.say("teaching-unknown", { references: untaught.map(({ reference }) => reference) });
}
