import type { Write } from "../../register/write.ts";
import { type Closing, type CriterionMet, checkClosing, type Next } from "../experiment.ts";
import { type Experiment, readExperiment } from "../store/experiments.ts";

/** What is known at the end; all of `met`, `observed`, `learned` and `next` of one that started. */
export interface Conclusion extends Closing {
  readonly met: CriterionMet | undefined;
  readonly observed: string | undefined;
  readonly learned: string | undefined;
  readonly next: Next | undefined;
  readonly proposedBy: string | undefined;
  readonly nextReason: string | undefined;
  /** On what conditions it goes on. */
  readonly conditions: string | undefined;
  /** The decision that took what follows. */
  readonly decisionId: number | undefined;
}

/**
 * Closes an experiment with what was seen, what was learned and what follows; or with why it never started.
 * @throws CoopError `experiment-closed`; `experiment-not-started`, `closes-before-start`, `did-start`, `nothing-observed`
 */
export async function closeExperiment(
  tx: Write,
  experiment: Experiment,
  outcome: Conclusion,
): Promise<Experiment> {
  checkClosing(experiment, outcome);
  await tx.update("experiment", experiment.id, {
    closed_on: outcome.on,
    never_started_reason: outcome.neverStarted,
    criterion_met: outcome.met,
    observed: outcome.observed,
    learned: outcome.learned,
    next: outcome.next,
    next_proposed_by: outcome.proposedBy,
    next_reason: outcome.nextReason,
    next_conditions: outcome.conditions,
    next_decision_id: outcome.decisionId,
  });
  return readExperiment(tx, experiment.id);
}
