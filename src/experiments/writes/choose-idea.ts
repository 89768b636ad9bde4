import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { checkProposed } from "../idea.ts";
import type { Experiment } from "../store/experiments.ts";
import type { Idea } from "../store/ideas.ts";
import { addExperiment } from "./add-experiment.ts";

/**
 * Chooses an idea and makes the experiment that it becomes, of the same title and question.
 * @throws CoopError `idea-chosen-before`, `idea-declined-before`
 */
export async function chooseIdea(tx: Write, idea: Idea, on: Day): Promise<Experiment> {
  checkProposed(idea);
  await tx.update("idea", idea.id, { chosen_on: on });
  return addExperiment(tx, { row: { title: idea.title, question_id: idea.question_id }, idea });
}
