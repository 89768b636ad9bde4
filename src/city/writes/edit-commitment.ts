import { CoopError } from "../../problem.ts";
import type { Every, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { commitmentProblems } from "../follow-up.ts";
import type { Commitment } from "../store/points.ts";
import { readRecommendation } from "../store/recommendations.ts";

/** Corrects what was noted of a promise; where it stands is a follow-up. @throws CoopError as `commitmentProblems` says */
export async function editCommitment(
  tx: Write,
  commitment: Commitment,
  changes: Every<RowChanges<"commitment">, "id" | "recommendation_id" | "rank">,
): Promise<Commitment> {
  const { made_on: madeOn = commitment.made_on, due_on: dueOn = commitment.due_on } = changes;
  const { sent_on: sentOn } = await readRecommendation(tx, commitment.recommendation_id);
  const problems = commitmentProblems(madeOn, dueOn, sentOn);
  if (problems.length > 0) throw new CoopError(problems);
  await tx.update("commitment", commitment.id, changes);
  const { commitments } = await readRecommendation(tx, commitment.recommendation_id);
  return commitments.find(({ id }) => id === commitment.id) as Commitment;
}
