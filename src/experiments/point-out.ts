import type { Coop } from "../coop.ts";
import type { Day } from "../values/day.ts";
import { besideRun, mayTeach } from "./log-entry.ts";
import type { Experiment } from "./store/experiments.ts";
import type { Indicator } from "./store/indicators.ts";
import type { LogEntry } from "./store/log-entries.ts";

/** What was noted of experiments in one go. */
interface Noted {
  readonly entries?: readonly LogEntry[];
  readonly results?: readonly { readonly indicator: Indicator; readonly on: Day }[];
}

/**
 * Points out what is unlikely of it: days that are to come, before the start or after the end, and hours of nobody knows how many
 * volunteers. All is kept.
 * @param experiments all that it is of
 */
export function pointOut(
  coop: Coop,
  { entries = [], results = [] }: Noted,
  experiments: readonly Experiment[],
): void {
  coop.warnOfDaysToCome([...entries.map(({ on_day }) => on_day), ...results.map(({ on }) => on)]);
  for (const experiment of experiments) {
    pointOutEntries(coop, entries, experiment);
    pointOutResults(coop, results, experiment);
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

function pointOutEntries(coop: Coop, entries: readonly LogEntry[], experiment: Experiment): void {
  const { id, number, started_on: startedOn, closed_on: closedOn } = experiment;
  const its = entries.filter(({ experiment_id }) => experiment_id === id);
  const of = (beside: "before" | "after"): readonly string[] =>
    its.filter(({ on_day }) => besideRun(on_day, experiment) === beside).map(({ reference }) => reference);
  const [before, after] = [of("before"), of("after")];
  if (before.length > 0) coop.warn("log-before-start", { number, startedOn, references: before });
  if (after.length > 0 && closedOn !== null)
    coop.warn("log-after-close", { number, closedOn, references: after });
}

function pointOutResults(coop: Coop, results: Required<Noted>["results"], experiment: Experiment): void {
  const { id, number, started_on: startedOn, closed_on: closedOn } = experiment;
  const days = [
    ...new Set(results.filter(({ indicator }) => indicator.experiment_id === id).map(({ on }) => on)),
  ].sort();
  const of = (beside: "before" | "after"): readonly Day[] =>
    days.filter((on) => besideRun(on, experiment) === beside);
  const [before, after] = [of("before"), of("after")];
  if (after.length > 0 && closedOn !== null)
    coop.warn("result-after-close", { number, closedOn, days: after });
  if (before.length > 0 && startedOn !== null)
    coop.say("result-before-start", { number, startedOn, days: before });
}
