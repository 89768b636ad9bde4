import type { Coop } from "../coop.ts";
import type { Day } from "../values/day.ts";
import { continuationOf } from "./experiment.ts";
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
 * Says, before it is written, what is dated after an experiment was closed: it is kept, and is of the year of its day.
 * @param experiments all that it is of
 */
export function pointOutClosed(
  coop: Coop,
  noted: readonly { readonly experimentId: number | null; readonly on: Day }[],
  experiments: readonly Experiment[],
): void {
  for (const experiment of experiments) {
    const { id, number, closed_on: closedOn } = experiment;
    const days = noted
      .filter(({ experimentId, on }) => experimentId === id && besideRun(on, experiment) === "after")
      .map(({ on }) => on);
    const goesOn = continuationOf(experiment);
    if (closedOn !== null && days.length > 0)
      coop.warn("noted-after-close", { number, closedOn, days: [...new Set(days)].sort(), goesOn });
  }
}

/**
 * Points out what is unlikely of it: days that are to come or before the start, and hours of nobody knows how many
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
  const { id, number, started_on: startedOn } = experiment;
  const before = entries.filter(
    ({ experiment_id, on_day }) => experiment_id === id && besideRun(on_day, experiment) === "before",
  );
  const references = before.map(({ reference }) => reference);
  if (before.length > 0) coop.warn("log-before-start", { number, startedOn, references });
}

function pointOutResults(coop: Coop, results: Required<Noted>["results"], experiment: Experiment): void {
  const { id, number, started_on: startedOn } = experiment;
  const before = results.filter(
    ({ indicator, on }) => indicator.experiment_id === id && besideRun(on, experiment) === "before",
  );
  const days = [...new Set(before.map(({ on }) => on))].sort();
  if (before.length > 0 && startedOn !== null) coop.say("result-before-start", { number, startedOn, days });
}
