import { type Problem, problem } from "../problem.ts";
import { type Day, dayOf, partsOf } from "../values/day.ts";
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
export interface DecisionLife {
  readonly outcome: Outcome;
  readonly taken_on: Day | null;
  readonly in_force_until: Day | null;
  readonly replaced_on: Day | null;
}

/** Whether a decision is adopted, not replaced and not past its end on a day (`src/decisions/README.md`). */
export function isInForce(decision: DecisionLife, day: Day): boolean {
  const { outcome, taken_on: takenOn } = decision;
  return outcome === "adopted" && (takenOn === null || takenOn <= day) && !isOver(decision, day);
}

/** What became of an adopted decision by a day: it holds, another took its place, or it came to its end. */
export type DecisionStanding =
  | { readonly kind: "in-force"; readonly until: Day | null }
  | { readonly kind: "replaced"; readonly by: number | null; readonly on: Day }
  | { readonly kind: "ended"; readonly on: Day };

/** Null for what was not adopted, or is to hold only later. */
export function standingOn(
  decision: DecisionLife & { readonly replacedByNumber: number | null },
  day: Day,
): DecisionStanding | null {
  const { outcome, taken_on: takenOn, replaced_on: replacedOn, in_force_until: until } = decision;
  if (outcome !== "adopted" || (takenOn !== null && takenOn > day)) return null;
  if (replacedOn !== null && replacedOn <= day)
    return { kind: "replaced", by: decision.replacedByNumber, on: replacedOn };
  return until !== null && until < day ? { kind: "ended", on: until } : { kind: "in-force", until };
}

/** Whether the day on which a decision is to be looked at again has come, while it still matters. */
export function isReviewDue(decision: DecisionLife & { readonly review_on: Day | null }, day: Day): boolean {
  return decision.review_on !== null && decision.review_on <= day && !isOver(decision, day);
}

/** When a decision that stays is to be looked at next: on that day of the year, in the first year in which it is still to come. */
export function nextReview(on: Day, today: Day): Day {
  const { month, dayOfMonth } = partsOf(on);
  const { year } = partsOf(today);
  // The last day of a February that is a day shorter.
  const inYear = (one: number): Day => dayOf(one, month, dayOfMonth) ?? (`${one}-02-28` as Day);
  return inYear(year) > today ? inYear(year) : inYear(year + 1);
}

/** Whether a decision is adopted though fewer voices were for it than against. */
export function isAdoptedByFewer({
  outcome,
  votes_for: votesFor,
  votes_against: against,
}: {
  readonly outcome: Outcome;
  readonly votes_for: number | null;
  readonly votes_against: number | null;
}): boolean {
  return outcome === "adopted" && votesFor !== null && against !== null && votesFor < against;
}

function isOver({ replaced_on: replacedOn, in_force_until: until }: DecisionLife, day: Day): boolean {
  return (replacedOn !== null && replacedOn <= day) || (until !== null && until < day);
}

/** What is known of how and when a decision was taken. */
export interface Circumstances {
  readonly session_id: number | null;
  readonly taken_on: Day | null;
  /** How voices were asked between two sessions, and how many: either tells of a consultation. */
  readonly consultation: string | null;
  readonly consulted_voices: number | null;
  readonly is_unanimous: 0 | 1 | null;
  readonly votes_against: number | null;
  readonly review_on: Day | null;
  readonly in_force_until: Day | null;
}

/**
 * What does not hold together: a decision without session, consultation or date (`decision-undated`), one both of a
 * session and of a consultation (`consulted-at-session`), unanimity with votes against (`unanimous-with-against`),
 * a review or an end before the day on which it was taken (`review-before-taken`, `ends-before-taken`).
 */
export function circumstanceProblems(decision: Circumstances): Problem[] {
  const { session_id, taken_on: takenOn, votes_against: against, review_on, in_force_until } = decision;
  const isConsultation = decision.consulted_voices !== null || decision.consultation !== null;
  return [
    ...(session_id === null && takenOn === null && !isConsultation ? [problem("decision-undated", {})] : []),
    ...(session_id !== null && isConsultation ? [problem("consulted-at-session", {})] : []),
    ...(decision.is_unanimous === 1 && against !== null && against > 0
      ? [problem("unanimous-with-against", { against })]
      : []),
    ...(takenOn !== null && review_on !== null && review_on < takenOn
      ? [problem("review-before-taken", { on: review_on, takenOn })]
      : []),
    ...(takenOn !== null && in_force_until !== null && in_force_until < takenOn
      ? [problem("ends-before-taken", { on: in_force_until, takenOn })]
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

/** A dated correction of a statement: what it was before, and what it became. */
export interface Amendment {
  readonly amended_on: Day;
  readonly before: string | null;
  readonly after: string;
  readonly reason: string | null;
}

/** What can be amended, with its amendments in the order of their days. */
export interface Amendable extends DecisionLife {
  readonly number: number;
  readonly statement: string | null;
  readonly amendments: readonly Amendment[];
  readonly replacedByNumber: number | null;
}

/**
 * Why a statement cannot be corrected by an amendment of a day: only an adopted decision that still held then is amended,
 * in the order of the days, and to something else than what it says.
 */
export function amendmentProblems(decision: Amendable, { on, text }: { on: Day; text: string }): Problem[] {
  const { number, taken_on: takenOn, replacedByNumber: by, replaced_on: replacedOn } = decision;
  if (decision.outcome !== "adopted") return [problem("amends-not-adopted", { number })];
  if (takenOn !== null && on < takenOn) return [problem("amends-before-taken", { number, takenOn, on })];
  if (by !== null && replacedOn !== null && replacedOn <= on) {
    return [problem("amends-replaced", { number, by, on: replacedOn })];
  }
  const last = decision.amendments.at(-1);
  if (last && on < last.amended_on) {
    return [problem("amends-before-amended", { number, amendedOn: last.amended_on, on })];
  }
  return text === decision.statement ? [problem("amends-nothing", { number })] : [];
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
  if (replaced.id === by.id || isReplacedInTheEndBy(by, replaced, all)) {
    return [problem("replaces-itself", { number, by: by.number })];
  }
  if (by.outcome !== "adopted") return [problem("replacement-not-adopted", { number })];
  if (replaced.replacedByNumber !== null && replaced.replaced_by_id !== by.id) {
    return [problem("replaced-already", { number, by: replaced.replacedByNumber })];
  }
  if (by.taken_on === null) return [problem("replacement-undated", { number })];
  if (replaced.taken_on !== null && replaced.taken_on > by.taken_on) {
    return [problem("replaces-younger", { number, takenOn: replaced.taken_on, on: by.taken_on })];
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
