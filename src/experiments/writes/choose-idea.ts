import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { checkProposed } from "../idea.ts";
import type { Experiment } from "../store/experiments.ts";
import type { Idea } from "../store/ideas.ts";
import { addExperiment } from "./add-experiment.ts";

/**
 * Chooses an idea and makes the experiment that it becomes, of the same title and question.
 * @param chosen.decisionId the decision by which it was chosen
 * @throws CoopError `idea-chosen-before`, `idea-declined-before`, `idea-merged-before`
 */
export async function chooseIdea(
  tx: Write,
  idea: Idea,
  { on, decisionId }: { readonly on: Day; readonly decisionId?: number | undefined },
): Promise<Experiment> {
  checkProposed(idea);
  await tx.update("idea", idea.id, { chosen_on: on });
  const row = { title: idea.title, question_id: idea.question_id, decision_id: decisionId };
  return addExperiment(tx, { row, idea });
}
