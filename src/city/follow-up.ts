import { CoopError, type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";
import { type Answer, latestOf } from "./recommendation.ts";

/** Where what was promised stands, each time that it is asked. */
export const followUpStates = ["kept", "under-way", "late", "dropped"] as const;
export type FollowUpState = (typeof followUpStates)[number];

export interface FollowUp {
  readonly on: Day;
  readonly state: FollowUpState;
  readonly reason: string | null;
}

/**
 * What does not hold of a promise: `commitment-before-request`, `due-before-commitment`.
 * @param sentOn the day on which the recommendation was sent; null where it is not known
 */
export function commitmentProblems(madeOn: Day | null, dueOn: Day | null, sentOn: Day | null): Problem[] {
  const problems: Problem[] = [];
  if (madeOn !== null && sentOn !== null && madeOn < sentOn) {
    problems.push(problem("commitment-before-request", { on: madeOn, sentOn }));
  }
  if (madeOn !== null && dueOn !== null && dueOn < madeOn) {
    problems.push(problem("due-before-commitment", { on: madeOn, due: dueOn }));
  }
  return problems;
}

/**
 * Checks a follow-up: what is dropped is dropped for a reason, and nothing is followed before it is there.
 * @param since the day of the commitment, or of the first answer; null where it is not known
 * @throws CoopError with all of `dropped-needs-reason`, `follow-up-too-early`
 */
export function checkFollowUp({ on, state, reason }: FollowUp, since: Day | null): void {
  const problems: Problem[] = [];
  if (state === "dropped" && reason === null) problems.push(problem("dropped-needs-reason", {}));
  if (since !== null && on < since) problems.push(problem("follow-up-too-early", { on, since }));
  if (problems.length > 0) throw new CoopError(problems);
}

/** A promise with where it stands. */
export interface Followed {
  readonly due_on: Day | null;
  /** What was said of it last; null where nothing was. */
  readonly latest: { readonly on_day: Day; readonly state: FollowUpState } | null;
}

/** Whether a promise is neither kept nor dropped. */
export function isOpen({ latest }: Pick<Followed, "latest">): boolean {
  return latest?.state !== "kept" && latest?.state !== "dropped";
}

/** Whether the day of an open promise has passed. */
export function isLate(commitment: Followed, today: Day): boolean {
  const { due_on: due } = commitment;
  return due !== null && due < today && isOpen(commitment);
}

/** Where a promise stands on a day, whether somebody said so or its day has passed; and that nobody has said. */
export type PromiseStanding = FollowUpState | "no-news";
const standings: readonly PromiseStanding[] = ["kept", "late", "under-way", "no-news", "dropped"];

export function standingOf(commitment: Followed, today: Day): PromiseStanding {
  return isLate(commitment, today) ? "late" : (commitment.latest?.state ?? "no-news");
}

/** What is kept first, what is dropped last. */
export function byStanding(one: PromiseStanding, other: PromiseStanding): number {
  return standings.indexOf(one) - standings.indexOf(other);
}

/** Whether it is late and nobody said since its day where it stands. */
export function isUnheardOf(commitment: Followed, today: Day): boolean {
  const { due_on: due, latest } = commitment;
  return isLate(commitment, today) && (latest === null || due === null || latest.on_day < due);
}

/** All that followed a recommendation, as far as it says whether it is settled. */
interface Following {
  readonly responses: readonly { readonly rank: number; readonly on_day: Day; readonly answer: Answer }[];
  readonly commitments: readonly { readonly id: number; readonly made_on: Day | null }[];
  readonly followUps: readonly {
    readonly rank: number;
    readonly on_day: Day;
    readonly commitment_id: number | null;
    readonly state: FollowUpState;
  }[];
}

/**
 * Whether a recommendation was not settled on a day: nothing was answered yet but that it is studied, or what was promised, or
 * retained without a promise, was neither kept nor dropped.
 */
export function isPendingOn({ responses, commitments, followUps }: Following, day: Day): boolean {
  const answer = latestOf(responses.filter(({ on_day }) => on_day <= day))?.answer;
  const isOpenStill = (commitmentId: number | null): boolean =>
    isOpen({
      latest: latestOf(
        followUps.filter(({ commitment_id, on_day }) => commitment_id === commitmentId && on_day <= day),
      ),
    });
  const promised = commitments.filter(({ made_on }) => made_on === null || made_on <= day);
  if (answer === undefined || answer === "under-study") return true;
  if (promised.length > 0) return promised.some(({ id }) => isOpenStill(id));
  return answer !== "not-ours" && answer !== "not-retained" && isOpenStill(null);
}
