import type { Gaps } from "../feature.ts";
import { type Problem, problem } from "../problem.ts";
import { toReference } from "../values/reference.ts";
import { isStudyOverdue } from "./recommendation.ts";
import { isUnsettled } from "./relation.ts";
import { listRecommendations } from "./store/recommendations.ts";
import { listRelations, listUnrelated } from "./store/relations.ts";

/** What is not said of how experiments stand beside what exists, and what the city has not been told or has not answered. */
export const gaps: Gaps = async (reader, today) => {
  const found: Problem[] = [];
  const unrelated = await listUnrelated(reader);
  if (unrelated.length > 0) {
    const references = unrelated.map((number) => toReference("experiment", number));
    found.push(problem("experiment-unrelated", { references }));
  }
  for (const relation of (await listRelations(reader)).filter(isUnsettled)) {
    const { experimentNumber, experimentTitle, serviceNumber, serviceName } = relation;
    found.push(
      problem("overlap-unsettled", { experimentNumber, experimentTitle, serviceNumber, serviceName }),
    );
  }
  const recommendations = await listRecommendations(reader);
  const unsent = recommendations.filter(({ sent_on }) => sent_on === null);
  if (unsent.length > 0) {
    const references = unsent.map(({ number }) => toReference("recommendation", number));
    found.push(problem("recommendation-unsent", { references }));
  }
  for (const { number, sent_on: sentOn, addressed_to: addressedTo, latest } of recommendations) {
    if (latest === null) {
      if (sentOn !== null && sentOn <= today) {
        found.push(problem("recommendation-unanswered", { number, sentOn, addressedTo }));
      }
    } else if (isStudyOverdue(latest, today) && latest.until_on !== null) {
      found.push(problem("study-overdue", { number, until: latest.until_on }));
    }
  }
  return found;
};
