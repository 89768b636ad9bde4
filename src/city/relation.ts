import { refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";

/** How an experiment stands beside what exists already: it must complete it and not compete with it. */
export const relationKinds = ["complements", "takes-over-from", "refers-to", "overlaps"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a person states of a relation; null takes back what was known, and undefined leaves it as it is. */
export interface StatedRelation {
  readonly kind: RelationKind;
  readonly confirmedBy: string | null | undefined;
  readonly settledBy: string | null | undefined;
  /** The day of what is stated. */
  readonly on: Day | undefined;
}

export interface RelationChange {
  readonly confirmed_by?: string | null;
  readonly confirmed_on?: Day | null;
  readonly settled_by?: string | null;
  readonly settled_on?: Day | null;
}

/**
 * What becomes known of the relation: a confirmation and a settlement are each dated by the day stated, else by today.
 * @throws CoopError `settles-no-overlap` where there is no overlap to settle, `relation-day-of-nothing` where a day stands alone
 */
export function changeOf({ kind, confirmedBy, settledBy, on }: StatedRelation, today: Day): RelationChange {
  if (typeof settledBy === "string" && kind !== "overlaps") refuse("settles-no-overlap", { kind });
  if (on !== undefined && typeof confirmedBy !== "string" && typeof settledBy !== "string") {
    refuse("relation-day-of-nothing", { on });
  }
  const dayOf = (stated: string | null): Day | null => (stated === null ? null : (on ?? today));
  return {
    ...(confirmedBy === undefined ? {} : { confirmed_by: confirmedBy, confirmed_on: dayOf(confirmedBy) }),
    ...(settledBy === undefined ? {} : { settled_by: settledBy, settled_on: dayOf(settledBy) }),
  };
}

/** Whether two efforts overlap and nothing says yet how that was settled. */
export function isUnsettled(relation: {
  readonly kind: RelationKind;
  readonly settled_by: string | null;
}): boolean {
  return relation.kind === "overlaps" && relation.settled_by === null;
}
