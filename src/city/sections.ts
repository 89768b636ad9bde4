import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { listRecommendations, type Recommendation, readRecommendation } from "./store/recommendations.ts";
import { listRelations, type Relation } from "./store/relations.ts";
import {
  commitments,
  followUps,
  recommendations,
  relatedExperiments,
  relations,
  responses,
  tellings,
} from "./views.ts";

/** Under a decision: the recommendations that come from it. */
export async function underDecision(reader: Reader, decisionId: number): Promise<readonly Section[]> {
  return [await recommended(reader, ({ decision_id }) => decision_id === decisionId)];
}

/** Under an experiment: what exists beside it, and the recommendations that come from it. */
export async function underExperiment(reader: Reader, experimentId: number): Promise<readonly Section[]> {
  return [
    section(relations, await related(reader, ({ experiment_id }) => experiment_id === experimentId)),
    await recommended(reader, ({ experiment_id }) => experiment_id === experimentId),
  ];
}

/** Under what exists: the experiments beside it, and the recommendations that would enrich it. */
export async function underService(reader: Reader, serviceId: number): Promise<readonly Section[]> {
  return [
    section(relatedExperiments, await related(reader, ({ service_id }) => service_id === serviceId)),
    await recommended(reader, ({ enriches_id }) => enriches_id === serviceId),
  ];
}

/** Under a recommendation: all that followed. */
export async function underRecommendation(
  reader: Reader,
  recommendationId: number,
): Promise<readonly Section[]> {
  const its = await readRecommendation(reader, recommendationId);
  return [
    section(responses, its.responses),
    section(commitments, its.commitments),
    section(followUps, its.followUps),
    section(tellings, its.tellings),
  ];
}

async function related(reader: Reader, isMeant: (one: Relation) => boolean): Promise<Relation[]> {
  return (await listRelations(reader)).filter(isMeant);
}

async function recommended(reader: Reader, isMeant: (one: Recommendation) => boolean): Promise<Section> {
  return section(recommendations, (await listRecommendations(reader)).filter(isMeant));
}
