import { CoopError, problem } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { listRecommendations, type Recommendation } from "../store/recommendations.ts";

/** Notes the day on which recommendations were sent. @throws CoopError `sent-before` for each that was, on another day */
export async function sendRecommendations(
  tx: Write,
  sent: readonly Recommendation[],
  on: Day,
): Promise<Recommendation[]> {
  const problems = sent.flatMap(({ number, sent_on: sentOn }) =>
    sentOn === null || sentOn === on ? [] : [problem("sent-before", { number, sentOn })],
  );
  if (problems.length > 0) throw new CoopError(problems);
  for (const { id } of sent) await tx.update("recommendation", id, { sent_on: on });
  return (await listRecommendations(tx)).filter(({ id }) => sent.some((one) => one.id === id));
}
