import { type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";
import { fold } from "../values/folded.ts";

export const outcomes = ["adopted", "rejected", "deferred", "none-taken", "noted", "not-recorded"] as const;
export type Outcome = (typeof outcomes)[number];

export const methods = ["consent", "consensus", "vote", "graded", "advice"] as const;
export type Method = (typeof methods)[number];

/** Who decides: the community, a group of it, the steering committee, elected members, the council. */
export const deciders = ["community", "group", "steering", "elected", "council"] as const;
export type Decider = (typeof deciders)[number];

/** Whether a decision binds the community, or is proposed to the city. */
export const scopes = ["binding", "proposed"] as const;
export type Scope = (typeof scopes)[number];

/** What no longer changes once a decision is adopted. */
export const frozenFields = ["title", "statement", "outcome"] as const;
export type FrozenField = (typeof frozenFields)[number];

/** The dates and the outcome from which it follows whether a decision holds. */
export interface Standing {
  readonly outcome: Outcome;
  readonly taken_on: Day | null;
  readonly in_force_until: Day | null;
  readonly replaced_on: Day | null;
}

/** Whether a decision is adopted, not replaced and not past its end on a day (`domain.md`, Rules of calculation). */
export function isInForce(decision: Standing, day: Day): boolean {
  const { outcome, taken_on: takenOn } = decision;
  return outcome === "adopted" && (takenOn === null || takenOn <= day) && !isOver(decision, day);
}

/** Whether the day on which a decision was to be looked at again has passed, while it still matters. */
export function isReviewDue(decision: Standing & { readonly review_on: Day | null }, day: Day): boolean {
  return decision.review_on !== null && decision.review_on < day && !isOver(decision, day);
}

function isOver({ replaced_on: replacedOn, in_force_until: until }: Standing, day: Day): boolean {
  return (replacedOn !== null && replacedOn <= day) || (until !== null && until < day);
}

/** What is known of how and when a decision was taken. */
export interface Circumstances {
  readonly session_id: number | null;
  readonly taken_on: Day | null;
  readonly consulted_voices: number | null;
  readonly is_unanimous: 0 | 1 | null;
  readonly votes_against: number | null;
}

/**
 * What does not hold together: a decision without session, consultation or date (`decision-undated`), one both of a
 * session and of a consultation (`consulted-at-session`), unanimity with votes against (`unanimous-with-against`).
 */
export function circumstanceProblems(decision: Circumstances): Problem[] {
  const { session_id, taken_on, consulted_voices: consulted, votes_against: against } = decision;
  return [
    ...(session_id === null && taken_on === null && consulted === null
      ? [problem("decision-undated", {})]
      : []),
    ...(session_id !== null && consulted !== null
      ? [problem("consulted-at-session", {}, { option: "--consulted" })]
      : []),
    ...(decision.is_unanimous === 1 && against !== null && against > 0
      ? [problem("unanimous-with-against", { against }, { option: "--unanimous" })]
      : []),
  ];
}

/** What can be frozen of a decision. */
export interface Wording {
  readonly title: string | null;
  readonly statement: string | null;
  readonly outcome: Outcome;
}

/** The fields that changes would alter though the decision is adopted; what was missing may still be filled in. */
export function frozenChanges(decision: Wording, changes: Partial<Wording>): FrozenField[] {
  if (decision.outcome !== "adopted") return [];
  return frozenFields.filter((field) => {
    const after = changes[field];
    return after !== undefined && decision[field] !== null && after !== decision[field];
  });
}

/** A decision as another may replace it. */
export interface Replaceable {
  readonly id: number;
  readonly number: number;
  readonly outcome: Outcome;
  readonly taken_on: Day | null;
  readonly replaced_by_id: number | null;
  readonly replacedByNumber: number | null;
}

/**
 * Why a decision cannot take the place of another: only an adopted and dated one does, of one that is not younger,
 * that none has replaced yet, and that is not itself or what took its own place.
 */
export function replacementProblems(
  by: Replaceable,
  replaced: Replaceable,
  all: readonly Replaceable[],
): Problem[] {
  const { number } = replaced;
  const place = { option: "--replaces" };
  if (replaced.id === by.id || isReplacedInTheEndBy(by, replaced, all)) {
    return [problem("replaces-itself", { number, by: by.number }, place)];
  }
  if (by.outcome !== "adopted") return [problem("replacement-not-adopted", { number }, place)];
  if (replaced.replacedByNumber !== null && replaced.replaced_by_id !== by.id) {
    return [problem("replaced-already", { number, by: replaced.replacedByNumber }, place)];
  }
  if (by.taken_on === null) return [problem("replacement-undated", { number }, place)];
  if (replaced.taken_on !== null && replaced.taken_on > by.taken_on) {
    return [problem("replaces-younger", { number, takenOn: replaced.taken_on, on: by.taken_on }, place)];
  }
  return [];
}

/** Whether the chain of what replaced a decision leads to another. */
function isReplacedInTheEndBy(
  decision: Replaceable,
  other: Replaceable,
  all: readonly Replaceable[],
): boolean {
  const next = all.find(({ id }) => id === decision.replaced_by_id);
  return next !== undefined && (next.id === other.id || isReplacedInTheEndBy(next, other, all));
}

/** The form in which a title is compared; null where there is none, or none that has a letter. */
export function foldedTitle(title: string | null): string | null {
  return title === null ? null : fold(title) || null;
}

/** Whether the number of its deliberation begins with another year than its day: kept as it is, and pointed out. */
export function isNumberedInAnotherYear({
  deliberation,
  taken_on: takenOn,
}: {
  readonly deliberation: string | null;
  readonly taken_on: Day | null;
}): boolean {
  const year = /^(\d{4})\D/.exec(deliberation ?? "")?.[1];
  return year !== undefined && takenOn !== null && !takenOn.startsWith(year);
}
