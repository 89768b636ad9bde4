import type { Every, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkCommitment } from "../follow-up.ts";
import type { Commitment } from "../store/points.ts";
import { readRecommendation } from "../store/recommendations.ts";

/** Corrects what was noted of a promise; where it stands is a follow-up. @throws CoopError as `checkCommitment` does */
export async function editCommitment(
  tx: Write,
  commitment: Commitment,
  changes: Every<RowChanges<"commitment">, "id" | "recommendation_id" | "rank">,
): Promise<Commitment> {
  const { made_on: madeOn = commitment.made_on, due_on: dueOn = commitment.due_on } = changes;
  const { sent_on: sentOn } = await readRecommendation(tx, commitment.recommendation_id);
  checkCommitment(madeOn, dueOn, sentOn);
  await tx.update("commitment", commitment.id, changes);
  const { commitments } = await readRecommendation(tx, commitment.recommendation_id);
  return commitments.find(({ id }) => id === commitment.id) as Commitment;
}
