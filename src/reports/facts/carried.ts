import { isCarriedInto, isMadeIn, type Season } from "../../cooperative/season.ts";
import { isInForce } from "../../decisions/decision.ts";
import { listDecisions } from "../../decisions/store/decisions.ts";
import { wasUnderWay, wentOn } from "../../experiments/experiment.ts";
import { type Experiment, listExperiments } from "../../experiments/store/experiments.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import type { CarriedFacts } from "./bilan-facts.ts";
import { factsOfDecisions } from "./decisions.ts";

/** What went on into a season from those before it, and what became of it until a day. */
export async function readCarried(reader: Reader, season: Season, day: Day): Promise<CarriedFacts> {
  const decisions = (await listDecisions(reader)).filter((one) => isCarriedInto(season, one, isInForce));
  const facts = [...(await factsOfDecisions(reader, decisions, day, new Map())).values()];
  const all = await listExperiments(reader);
  const own = all.filter((one) => isMadeIn(season, one));
  const experiments = all
    .filter((one) => isCarriedInto(season, one, wentOn) && !wasUnderWay(one, season.starts_on))
    .map((one) => ({
      reference: toReference("experiment", one.number),
      title: one.title,
      closedOn: one.closed_on,
      next: one.next,
      continuedBy: own
        .filter((later) => isContinuedBy(one, later))
        .map(({ number }) => toReference("experiment", number)),
    }));
  return {
    inForce: facts.filter((decision) => decision.isInForce),
    ended: facts.filter((decision) => !decision.isInForce),
    experiments,
    any: facts.length > 0 || experiments.length > 0,
  };
}

/** Whether a later experiment comes of the same idea; of one that came of none, whether it comes of the decision by which that goes on. */
function isContinuedBy(former: Experiment, later: Experiment): boolean {
  if (former.idea_id !== null) return former.idea_id === later.idea_id;
  return former.next_decision_id !== null && former.next_decision_id === later.decision_id;
}
