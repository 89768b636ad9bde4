import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { checkStart, missingPremises } from "../experiment.ts";
import { type Experiment, readExperiment } from "../store/experiments.ts";

export interface Start {
  readonly on: Day;
  readonly mayLackCriterion: boolean;
  /** Written at the last moment, over what was written before. */
  readonly hypothesis?: string | undefined;
  readonly criterion?: string | undefined;
}

/**
 * Starts an experiment; hypothesis and criterion are frozen from here on.
 * @throws CoopError `experiment-closed`, `experiment-started`, `criterion-missing`
 */
export async function startExperiment(tx: Write, experiment: Experiment, start: Start): Promise<Experiment> {
  const premises = {
    hypothesis: start.hypothesis ?? experiment.hypothesis,
    criterion: start.criterion ?? experiment.criterion,
  };
  checkStart(experiment, premises, start);
  await tx.update("experiment", experiment.id, {
    ...premises,
    started_on: start.on,
    is_without_criterion: missingPremises(premises).length > 0 ? 1 : 0,
  });
  return readExperiment(tx, experiment.id);
}
