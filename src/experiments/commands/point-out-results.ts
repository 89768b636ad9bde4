import type { Coop } from "../../coop.ts";
import type { Day } from "../../values/day.ts";
import { besideRun } from "../log-entry.ts";
import { type Experiment, listExperiments } from "../store/experiments.ts";
import type { Indicator } from "../store/indicators.ts";

/** Points out of results what their days say: that they are to come, before the start or after the end. They are kept all the same. */
export async function pointOutResults(
  coop: Coop,
  results: readonly { readonly indicator: Indicator; readonly on: Day }[],
): Promise<void> {
  coop.warnOfDaysToCome(results.map(({ on }) => on));
  for (const experiment of await coop.read((reader) => listExperiments(reader))) {
    const { number, started_on: startedOn, closed_on: closedOn } = experiment;
    const [before, after] = [daysOf(results, experiment, "before"), daysOf(results, experiment, "after")];
    if (after.length > 0 && closedOn !== null)
      coop.warn("result-after-close", { number, closedOn, days: after });
    if (before.length > 0 && startedOn !== null)
      coop.say("result-before-start", { number, startedOn, days: before });
  }
}

function daysOf(
  results: Parameters<typeof pointOutResults>[1],
  experiment: Experiment,
  beside: "before" | "after",
): readonly Day[] {
  const days = results
    .filter(
      ({ indicator, on }) =>
        indicator.experiment_id === experiment.id && besideRun(on, experiment) === beside,
    )
    .map(({ on }) => on);
  return [...new Set(days)].sort();
}
