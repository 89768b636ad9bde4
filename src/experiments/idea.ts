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
  /** The experiments that it became. */
  readonly experiments: readonly { readonly number: number }[];
}

/** An idea that an experiment comes from is chosen, even where nobody noted the day. */
export function stateOf(idea: Omit<IdeaLife, "number">): IdeaState {
  if (idea.merged_into_id !== null) return "merged";
  if (idea.declined_on !== null) return "declined";
  return idea.chosen_on !== null || idea.experiments.length > 0 ? "chosen" : "proposed";
}

/** Refuses to settle an idea a second time. @throws CoopError `idea-chosen-before`, `idea-declined-before` */
export function checkProposed(idea: IdeaLife): void {
  checkNotDeclined(idea);
  if (stateOf(idea) === "chosen") {
    const [experiment] = idea.experiments;
    refuse("idea-chosen-before", {
      number: idea.number,
      on: idea.chosen_on,
      experimentNumber: experiment?.number ?? null,
    });
  }
}

/** No experiment comes from an idea that was declined. @throws CoopError `idea-declined-before` */
export function checkNotDeclined({ number, declined_on }: Pick<IdeaLife, "number" | "declined_on">): void {
  if (declined_on !== null) refuse("idea-declined-before", { number, on: declined_on });
}
