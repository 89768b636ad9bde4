import { finder, offering } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { byDay, latestOf } from "../recommendation.ts";

/** A recommendation with what it comes from, what it would enrich, and what was answered. */
export interface Recommendation extends Row<"recommendation"> {
  /** Every answer, the earliest first. */
  readonly responses: readonly Row<"response">[];
  /** The answer that holds; null where none came. */
  readonly latest: Row<"response"> | null;
  readonly enrichesNumber: number | null;
  readonly enrichesName: string | null;
  readonly decisionNumber: number | null;
  readonly decisionTitle: string | null;
  readonly experimentNumber: number | null;
  readonly experimentTitle: string | null;
}

/** Every recommendation with its answers, in the order of their references. */
export async function listRecommendations(reader: Reader): Promise<Recommendation[]> {
  const rows = await reader
    .selectFrom("recommendation")
    .leftJoin("service", "service.id", "recommendation.enriches_id")
    .leftJoin("decision", "decision.id", "recommendation.decision_id")
    .leftJoin("experiment", "experiment.id", "recommendation.experiment_id")
    .selectAll("recommendation")
    .select([
      "service.number as enrichesNumber",
      "service.name as enrichesName",
      "decision.number as decisionNumber",
      "decision.title as decisionTitle",
      "experiment.number as experimentNumber",
      "experiment.title as experimentTitle",
    ])
    .orderBy("recommendation.number")
    .execute();
  const all = await reader.selectFrom("response").selectAll().execute();
  return rows.map((row) => {
    const responses = all.filter(({ recommendation_id }) => recommendation_id === row.id).sort(byDay);
    return { ...row, responses, latest: latestOf(responses) };
  });
}

export const findRecommendation = finder("recommendation", listRecommendations, ({ text }) => text);

/** The recommendations, for a prompt to offer. */
export const offerRecommendations = offering("recommendation", listRecommendations, ({ text }) => text);
