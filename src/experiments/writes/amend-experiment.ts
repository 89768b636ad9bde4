import type { Write } from "../../register/write.ts";
import { amendedPremises, type NewPremises } from "../amendment.ts";
import { type Experiment, readExperiment } from "../store/experiments.ts";

/**
 * Changes hypothesis or criterion of an experiment that runs, from a day on; what they said before stays beside them.
 * @throws CoopError `premises-unchanged`, `amends-unstarted`; `amends-before-start`, `premise-amended-since`
 */
export async function amendExperiment(
  tx: Write,
  experiment: Experiment,
  { reason, ...amended }: NewPremises & { readonly reason: string },
): Promise<Experiment> {
  for (const field of amendedPremises(experiment, amended)) {
    const after = amended[field] as string;
    await tx.insertOne("experiment_amendment", {
      experiment_id: experiment.id,
      amended_on: amended.on,
      before: experiment[field],
      ...{ field, after, reason },
    });
    await tx.update("experiment", experiment.id, { [field]: after });
  }
  return readExperiment(tx, experiment.id);
}
