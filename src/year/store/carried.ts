import { isPendingOn } from "../../city/follow-up.ts";
import { listRecommendations } from "../../city/store/recommendations.ts";
import { isCarriedInto, type Season } from "../../cooperative/season.ts";
import { isInForce } from "../../decisions/decision.ts";
import { listDecisions } from "../../decisions/store/decisions.ts";
import { listTasks } from "../../decisions/store/tasks.ts";
import { isOpenOn } from "../../decisions/task.ts";
import { wentOn } from "../../experiments/experiment.ts";
import { wasUnsettledOn } from "../../experiments/idea.ts";
import { listExperiments } from "../../experiments/store/experiments.ts";
import { listIdeas } from "../../experiments/store/ideas.ts";
import { countHeadcount } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";

/** How much of what went on when a season began; none of it is copied. */
export interface Carried {
  readonly members: number;
  readonly decisions: number;
  readonly tasks: number;
  readonly experiments: number;
  readonly ideas: number;
  readonly recommendations: number;
  /** Parts of the mode d'emploi that people wrote. */
  readonly texts: number;
}

export async function countCarried(reader: Reader, season: Season): Promise<Carried> {
  const decisions = await listDecisions(reader);
  const tasks = await listTasks(reader);
  const experiments = await listExperiments(reader);
  const ideas = await listIdeas(reader);
  const texts = await reader
    .selectFrom("prose")
    .select("name")
    .distinct()
    .where("report", "=", "mode-emploi")
    .where("season_id", "<", season.id)
    .execute();
  const recommendations = await listRecommendations(reader);
  return {
    members: await countHeadcount(reader, season.starts_on),
    decisions: decisions.filter((one) => isCarriedInto(season, one, isInForce)).length,
    tasks: tasks.filter((one) => isCarriedInto(season, one, isOpenOn)).length,
    experiments: experiments.filter((one) => isCarriedInto(season, one, wentOn)).length,
    ideas: ideas.filter((one) => isCarriedInto(season, one, wasUnsettledOn)).length,
    recommendations: recommendations.filter((one) => isCarriedInto(season, one, isPendingOn)).length,
    texts: texts.length,
  };
}
