import type { Coop } from "../../coop.ts";
import { besideRun } from "../log-entry.ts";
import { readExperiment } from "../store/experiments.ts";
import type { Result } from "../store/results.ts";

/** Points out of a result what its day says: that it is to come, before the start or after the end. It is kept all the same. */
export async function pointOutResult(coop: Coop, { on_day: on, indicator }: Result): Promise<void> {
  coop.warnOfDayToCome(on);
  const { experiment_id: id } = indicator;
  if (id === null) return;
  const experiment = await coop.read((reader) => readExperiment(reader, id));
  const { number, started_on: startedOn, closed_on: closedOn } = experiment;
  const beside = besideRun(on, experiment);
  if (beside === "after" && closedOn !== null) coop.warn("result-after-close", { number, closedOn });
  else if (beside === "before" && startedOn !== null) coop.say("result-before-start", { number, startedOn });
}
