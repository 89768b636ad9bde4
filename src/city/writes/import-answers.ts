import type { Write } from "../../register/write.ts";
import type { PlannedAnswer } from "../answer-plan.ts";
import { addCommitment } from "./add-commitment.ts";
import { answerRecommendation } from "./answer-recommendation.ts";

/** Records the answers and commitments of a table, each beside those before. @throws CoopError as each of them alone */
export async function importAnswers(tx: Write, planned: readonly PlannedAnswer[]): Promise<void> {
  for (const { recommendation, response, commitment } of planned) {
    if (response) await answerRecommendation(tx, recommendation, response);
    if (commitment) await addCommitment(tx, recommendation, commitment);
  }
}
