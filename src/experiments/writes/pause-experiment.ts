import type { Write } from "../../register/write.ts";
import { addDays, type Day } from "../../values/day.ts";
import { checkSuspension, resumedPause } from "../pause.ts";
import { type Experiment, readExperiment } from "../store/experiments.ts";

/**
 * Suspends an experiment from a day on.
 * @throws CoopError `experiment-closed`, `suspends-unstarted`, `experiment-suspended`, `suspends-before-start`, `suspends-within-pause`
 */
export async function suspendExperiment(
  tx: Write,
  experiment: Experiment,
  { on, reason }: { readonly on: Day; readonly reason: string | undefined },
): Promise<Experiment> {
  checkSuspension(experiment, on);
  await tx.insertOne("experiment_pause", { experiment_id: experiment.id, from_on: on, reason });
  return readExperiment(tx, experiment.id);
}

/**
 * Lets a suspended experiment go on from a day, the first after its pause.
 * @throws CoopError `experiment-closed`, `experiment-not-suspended`, `resumes-before-pause`
 */
export async function resumeExperiment(tx: Write, experiment: Experiment, on: Day): Promise<Experiment> {
  const { id } = resumedPause(experiment, on);
  await tx.update("experiment_pause", id, { until_on: addDays(on, -1) });
  return readExperiment(tx, experiment.id);
}
