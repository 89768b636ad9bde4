import { refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";

/** What became of an idea; states follow from the days that were noted. */
export const ideaStates = ["proposed", "chosen", "declined", "merged"] as const;
export type IdeaState = (typeof ideaStates)[number];

/** What the state of an idea follows from. */
export interface IdeaLife {
  readonly number: number;
  readonly chosen_on: Day | null;
  readonly declined_on: Day | null;
  readonly merged_into_id: number | null;
  readonly mergedIntoNumber: number | null;
  /** The experiments that it became. */
  readonly experiments: readonly { readonly number: number }[];
}

/** An idea that an experiment comes from is chosen, even where nobody noted the day. */
export function stateOf(idea: Omit<IdeaLife, "number" | "mergedIntoNumber">): IdeaState {
  if (idea.merged_into_id !== null) return "merged";
  if (idea.declined_on !== null) return "declined";
  return idea.chosen_on !== null || idea.experiments.length > 0 ? "chosen" : "proposed";
}

/** Whether nobody had settled an idea by a day. A merge and an experiment that came of it bear no day, and settle it from the first. */
export function wasUnsettledOn(idea: Omit<IdeaLife, "number" | "mergedIntoNumber">, day: Day): boolean {
  if (idea.merged_into_id !== null) return false;
  const settledOn = idea.declined_on ?? idea.chosen_on;
  return settledOn === null ? idea.experiments.length === 0 : settledOn > day;
}

/** Refuses to settle an idea a second time. @throws CoopError `idea-chosen-before`, `idea-declined-before`, `idea-merged-before` */
export function checkProposed(idea: IdeaLife): void {
  checkNotSetAside(idea);
  if (stateOf(idea) === "chosen") {
    const [experiment] = idea.experiments;
    refuse("idea-chosen-before", {
      number: idea.number,
      on: idea.chosen_on,
      experimentNumber: experiment?.number ?? null,
    });
  }
}

/**
 * Nothing comes any more from an idea that was declined, or that goes on in another.
 * @throws CoopError `idea-declined-before`, `idea-merged-before`
 */
export function checkNotSetAside({
  number,
  declined_on: on,
  mergedIntoNumber: into,
}: Pick<IdeaLife, "number" | "declined_on" | "mergedIntoNumber">): void {
  if (on !== null) refuse("idea-declined-before", { number, on });
  if (into !== null) refuse("idea-merged-before", { number, into });
}

/**
 * Refuses to merge an idea into another that is itself or that is set aside; a circle would lead through one that is merged.
 * @throws CoopError `idea-merges-itself`, and what `checkProposed` refuses of it and `checkNotSetAside` of the other
 */
export function checkMergeable(idea: IdeaLife, into: IdeaLife): void {
  if (idea.number === into.number) refuse("idea-merges-itself", { number: idea.number });
  checkProposed(idea);
  checkNotSetAside(into);
}
