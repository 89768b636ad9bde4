import type { Write } from "../../register/write.ts";
import { checkResponse, type Response } from "../recommendation.ts";
import { listRecommendations, type Recommendation } from "../store/recommendations.ts";

export interface NewResponse extends Response {
  /** The function of who answered ("adjointe aux solidarités"), never a name. */
  readonly byFunction: string | null;
}

/**
 * Adds an answer to those that there are; none is overwritten.
 * @throws CoopError with everything that the answer lacks, see `checkResponse`
 */
export async function answerRecommendation(
  tx: Write,
  recommendation: Recommendation,
  given: NewResponse,
): Promise<Recommendation> {
  checkResponse(given);
  await tx.insertOne("response", {
    recommendation_id: recommendation.id,
    on_day: given.on,
    answer: given.answer,
    reasons: given.reasons,
    passed_to: given.passedTo,
    until_on: given.until,
    by_function: given.byFunction,
  });
  return (await listRecommendations(tx)).find(({ id }) => id === recommendation.id) as Recommendation;
}
