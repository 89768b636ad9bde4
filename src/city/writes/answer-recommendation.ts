import { CoopError } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import { type Response, responseProblems } from "../recommendation.ts";
import type { Recommendation } from "../store/recommendations.ts";
import { addPoint } from "./add-point.ts";

export interface NewResponse extends Response {
  /** The function of who answered ("adjointe aux solidarités"), never a name. */
  readonly byFunction: string | null;
}

/**
 * Adds an answer to those that there are; none is overwritten.
 * @throws CoopError with everything that does not hold of the answer, see `responseProblems`
 */
export async function answerRecommendation(
  tx: Write,
  recommendation: Recommendation,
  given: NewResponse,
): Promise<Recommendation> {
  const problems = responseProblems(given, recommendation);
  if (problems.length > 0) throw new CoopError(problems);
  return addPoint(tx, recommendation, (its) =>
    tx.insertOne("response", {
      ...its,
      on_day: given.on,
      answer: given.answer,
      reasons: given.reasons,
      passed_to: given.passedTo,
      until_on: given.until,
      by_function: given.byFunction,
    }),
  );
}
