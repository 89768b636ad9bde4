import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { toPartReference } from "../../values/reference.ts";
import { byDay, latestOf } from "../recommendation.ts";

/** The tables that hold what follows a recommendation. */
export type PointTable = "response" | "commitment" | "follow_up" | "told";

interface Numbered {
  /** `R01.2`: the points of a recommendation are counted together, whatever they are. */
  readonly reference: string;
}

export interface HeldResponse extends Row<"response">, Numbered {}

/** Where a recommendation, or one of its commitments, stood on a day. */
export interface HeldFollowUp extends Row<"follow_up">, Numbered {
  /** The reference of the commitment; null where it is of the whole recommendation. */
  readonly commitment: string | null;
}

export interface Commitment extends Row<"commitment">, Numbered {
  readonly recommendationNumber: number;
  /** What was said last of where it stands; null where nothing was. */
  readonly latest: HeldFollowUp | null;
}

/** A day on which the participants were told, and the session at which they were. */
export interface Telling extends Row<"told">, Numbered {
  readonly sessionNumber: number | null;
  readonly sessionTitle: string | null;
}

/** All that followed a recommendation, in the order of days; commitments in that of their numbers. */
export interface Points {
  readonly responses: readonly HeldResponse[];
  readonly commitments: readonly Commitment[];
  readonly followUps: readonly HeldFollowUp[];
  readonly tellings: readonly Telling[];
}

/** One point of a recommendation, by the table that holds it. */
export interface Point {
  readonly table: PointTable;
  readonly id: number;
  readonly rank: number;
  readonly reference: string;
  /** Null where a commitment is not dated. */
  readonly on: Day | null;
}

/** All the points of a recommendation, in the order of their numbers. */
export function pointsOf({ responses, commitments, followUps, tellings }: Points): Point[] {
  type Held = Omit<Point, "table" | "on"> & ({ readonly on_day: Day } | { readonly made_on: Day | null });
  const from = (table: PointTable, points: readonly Held[]): Point[] =>
    points.map(({ id, rank, reference, ...its }) => ({
      ...{ table, id, rank, reference },
      on: "on_day" in its ? its.on_day : its.made_on,
    }));
  return [
    ...from("response", responses),
    ...from("commitment", commitments),
    ...from("follow_up", followUps),
    ...from("told", tellings),
  ].sort((one, other) => one.rank - other.rank);
}

/**
 * Reads what followed all recommendations, and gives what gives that of one.
 * @param until a day after which nothing is known; without one, all is
 */
export async function readPoints(
  reader: Reader,
  until?: Day,
): Promise<(recommendation: { readonly id: number; readonly number: number }) => Points> {
  const isKnown = (day: Day | null): boolean => until === undefined || day === null || day <= until;
  const responses = await reader.selectFrom("response").selectAll().execute();
  const commitments = await reader.selectFrom("commitment").selectAll().orderBy("rank").execute();
  const followUps = await reader.selectFrom("follow_up").selectAll().execute();
  const tellings = await reader
    .selectFrom("told")
    .leftJoin("session", "session.id", "told.session_id")
    .selectAll("told")
    .select(["session.number as sessionNumber", "session.title as sessionTitle"])
    .execute();
  const responsesOf = byRecommendation(responses.filter(({ on_day }) => isKnown(on_day)));
  const commitmentsOf = byRecommendation(commitments.filter(({ made_on }) => isKnown(made_on)));
  const followUpsOf = byRecommendation(followUps.filter(({ on_day }) => isKnown(on_day)));
  const tellingsOf = byRecommendation(tellings.filter(({ on_day }) => isKnown(on_day)));

  return ({ id, number }) => {
    const numbered = <One extends { readonly rank: number }>(one: One): One & Numbered => ({
      ...one,
      reference: toPartReference("recommendation", number, one.rank),
    });
    const promised = commitmentsOf(id).map(numbered);
    const followed = followUpsOf(id)
      .sort(byDay)
      .map((one) => ({
        ...numbered(one),
        commitment: promised.find((commitment) => commitment.id === one.commitment_id)?.reference ?? null,
      }));
    return {
      responses: responsesOf(id).sort(byDay).map(numbered),
      commitments: promised.map((one) => ({
        ...one,
        recommendationNumber: number,
        latest: latestOf(followed.filter(({ commitment_id }) => commitment_id === one.id)),
      })),
      followUps: followed,
      tellings: tellingsOf(id).sort(byDay).map(numbered),
    };
  };
}

function byRecommendation<One extends { readonly recommendation_id: number }>(
  points: readonly One[],
): (recommendationId: number) => One[] {
  const groups = groupedBy(points, ({ recommendation_id }) => recommendation_id);
  return (id) => [...(groups.get(id) ?? [])];
}
