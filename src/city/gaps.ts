import { everySeason, ofSeason } from "../cooperative/season.ts";
import { wentOn } from "../experiments/experiment.ts";
import { listExperiments } from "../experiments/store/experiments.ts";
import type { Gaps } from "../feature.ts";
import { type Problem, problem } from "../problem.ts";
import { toReference } from "../values/reference.ts";
import { isPendingOn, isUnheardOf } from "./follow-up.ts";
import { isStudyOverdue, isUntold, orderProblems } from "./recommendation.ts";
import { isUnsettled } from "./relation.ts";
import { listRecommendations } from "./store/recommendations.ts";
import { listRelations, listUnrelated } from "./store/relations.ts";
import { listServices } from "./store/services.ts";

/**
 * What is not said of how experiments stand beside what exists; what the city has not been told, has not answered or has not
 * done by its day; and of what of it the participants were not told.
 */
export const gaps: Gaps = async (reader, today, _reach, season = everySeason) => {
  const experiments = (await listExperiments(reader)).filter(ofSeason(season, wentOn));
  const numbers = new Set(experiments.map(({ number }) => number));
  const found: Problem[] = [];
  const unrelated = (await listUnrelated(reader)).filter((number) => numbers.has(number));
  if (unrelated.length > 0) {
    const references = unrelated.map((number) => toReference("experiment", number));
    found.push(
      problem("experiment-unrelated", { references, isAlone: (await listServices(reader)).length === 0 }),
    );
  }
  const relations = (await listRelations(reader)).filter(isUnsettled);
  for (const relation of relations.filter((one) => numbers.has(one.experimentNumber))) {
    const { experimentNumber, experimentTitle, serviceNumber, serviceName } = relation;
    found.push(
      problem("overlap-unsettled", { experimentNumber, experimentTitle, serviceNumber, serviceName }),
    );
  }
  const recommendations = (await listRecommendations(reader, today)).filter(ofSeason(season, isPendingOn));
  const unsent = recommendations.filter(({ sent_on }) => sent_on === null);
  if (unsent.length > 0) {
    const references = unsent.map(({ number }) => toReference("recommendation", number));
    found.push(problem("recommendation-unsent", { references }));
  }
  for (const recommendation of recommendations) {
    const { number, sent_on: sentOn, addressed_to: addressedTo, latest, responses } = recommendation;
    if (latest === null) {
      if (sentOn !== null && sentOn <= today) {
        found.push(problem("recommendation-unanswered", { number, sentOn, addressedTo }));
      }
    } else if (isStudyOverdue(latest, today) && latest.until_on !== null) {
      found.push(problem("study-overdue", { number, until: latest.until_on }));
    }
    const [first] = responses;
    if (first) found.push(...orderProblems(first.on_day, recommendation));
    for (const { reference, text, due_on: due, ...commitment } of recommendation.commitments) {
      if (due !== null && isUnheardOf({ due_on: due, ...commitment }, today)) {
        found.push(problem("commitment-late", { reference, text, due }));
      }
    }
  }
  const untold = recommendations.filter(({ responses, followUps, tellings }) =>
    isUntold([...responses, ...followUps], tellings),
  );
  if (untold.length > 0) {
    const references = untold.map(({ number }) => toReference("recommendation", number));
    found.push(problem("recommendation-untold", { references }));
  }
  return found;
};
