import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import { checkFollowUp, type FollowUp } from "../follow-up.ts";
import type { Recommendation, RecommendationOrPoint } from "../store/recommendations.ts";
import { addPoint } from "./add-point.ts";

/**
 * Adds where a commitment stands, or a recommendation that was answered, to what was said of it before.
 * @throws CoopError `nothing-to-follow` where nothing was answered or promised, `follows-no-commitment` for a point that is
 * none, and all of `checkFollowUp`
 */
export async function followRecommendation(
  tx: Write,
  { recommendation, point }: RecommendationOrPoint,
  followUp: FollowUp,
): Promise<Recommendation> {
  const { number, responses, commitments } = recommendation;
  const commitment = commitments.find(({ reference }) => reference === point?.reference);
  if (point && !commitment) {
    refuse("follows-no-commitment", {
      point: point.reference,
      number,
      commitments: commitments.map(({ reference }) => reference),
    });
  }
  if (responses.length + commitments.length === 0) refuse("nothing-to-follow", { number });
  checkFollowUp(followUp, commitment ? commitment.made_on : (responses[0]?.on_day ?? null));
  return addPoint(tx, recommendation, (its) =>
    tx.insertOne("follow_up", {
      ...its,
      commitment_id: commitment?.id,
      on_day: followUp.on,
      state: followUp.state,
      reason: followUp.reason,
    }),
  );
}
