import { everySeason, ofSeason, type Season } from "../../cooperative/season.ts";
import { refuse } from "../../problem.ts";
import { type Finder, finder, offering } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { inOrder } from "../../values/order.ts";
import { partSpellings, toReference } from "../../values/reference.ts";
import { isPendingOn } from "../follow-up.ts";
import { latestOf } from "../recommendation.ts";
import {
  type Commitment,
  type HeldResponse,
  type Point,
  type Points,
  pointsOf,
  readPoints,
} from "./points.ts";

/** A recommendation with what it comes from, what it would enrich, and what followed. */
export interface Recommendation extends Row<"recommendation">, Points {
  /** The answer that holds; null where none came. */
  readonly latest: HeldResponse | null;
  readonly enrichesNumber: number | null;
  readonly enrichesName: string | null;
  readonly decisionNumber: number | null;
  readonly decisionTitle: string | null;
  readonly experimentNumber: number | null;
  readonly experimentTitle: string | null;
}

/**
 * Every recommendation with what followed, in the order of their references.
 * @param until a day after which nothing that was sent or followed is known; without one, all is
 */
export async function listRecommendations(reader: Reader, until?: Day): Promise<Recommendation[]> {
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
  const pointsOf = await readPoints(reader, until);
  const isKnown = ({ sent_on: day }: Row<"recommendation">): boolean =>
    until === undefined || day === null || day <= until;
  return rows.filter(isKnown).map((row) => {
    const points = pointsOf(row);
    return { ...row, ...points, latest: latestOf(points.responses) };
  });
}

export const findRecommendation = finder(
  "recommendation",
  (reader) => listRecommendations(reader),
  ({ text }) => text,
);

/** The recommendations, for a prompt to offer. */
export const offerRecommendations = offering(
  "recommendation",
  (reader) => listRecommendations(reader),
  ({ text }) => text,
);

/** A recommendation as it holds now. @throws Error where there is none of that key */
export async function readRecommendation(reader: Reader, id: number): Promise<Recommendation> {
  const recommendation = (await listRecommendations(reader)).find((one) => one.id === id);
  if (!recommendation) throw new Error(`no recommendation with the id ${id}`);
  return recommendation;
}

/** A recommendation, and one of its points where that is what was meant. */
export interface RecommendationOrPoint {
  readonly recommendation: Recommendation;
  readonly point: Point | null;
}

/** Finds a recommendation, or a point of one by its reference: `R01.2`. @throws CoopError `unknown-point` with those that there are */
export const findRecommendationOrPoint: Finder<RecommendationOrPoint> = async (reader, text, redirected) => {
  const [, whole, rank] = /^\s*(r\s*\d+)\.(\d+)\s*$/i.exec(text) ?? [];
  const recommendation = await findRecommendation(reader, whole ?? text, redirected);
  if (rank === undefined) return { recommendation, point: null };
  const points = pointsOf(recommendation);
  const point = points.find((one) => one.rank === Number(rank));
  if (!point) {
    return refuse("unknown-point", { typed: text, points: points.map(({ reference }) => reference) });
  }
  return { recommendation, point };
};

/** What can be followed, for a prompt to offer: recommendations that were answered, and commitments. */
export async function offerFollowed(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listRecommendations(reader)).flatMap(({ number, text, responses, commitments }) => {
    const reference = toReference("recommendation", number);
    const whole = responses.length > 0 ? [{ text: reference, label: `${reference} ${text}` }] : [];
    return [
      ...whole,
      ...commitments.map((one) => ({ text: one.reference, label: `${one.reference} ${one.text}` })),
    ];
  });
}

/** The recommendations of a season, and those of earlier ones that were not settled when it began. */
export async function recommendationsOf(reader: Reader, season: Season): Promise<Recommendation[]> {
  return (await listRecommendations(reader)).filter(ofSeason(season, isPendingOn));
}

/** What was promised in the recommendations of a season, by the day that it is due; what has no day comes last. */
export async function listCommitments(reader: Reader, season: Season = everySeason): Promise<Commitment[]> {
  return (await recommendationsOf(reader, season))
    .flatMap(({ commitments }) => commitments)
    .sort((one, other) => inOrder(one.due_on ?? "9", other.due_on ?? "9"));
}

/** Finds a commitment by its reference (`R01.2`), or by a part of its text. */
export const findCommitment = finder(
  "commitment",
  async (reader) =>
    (await listCommitments(reader)).map((commitment) => ({
      ...commitment,
      spellings: partSpellings("recommendation", commitment.recommendationNumber, commitment.rank),
    })),
  ({ text }) => text,
);
