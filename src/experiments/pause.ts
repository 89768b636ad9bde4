import { refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";
import { checkNotClosed, type ExperimentLife, type Suspension } from "./experiment.ts";

/**
 * Whether an experiment may be suspended from a day on.
 * @throws CoopError `experiment-closed`, `suspends-unstarted`, `experiment-suspended`, `suspends-before-start`, `suspends-within-pause`
 */
export function checkSuspension(life: ExperimentLife, on: Day): void {
  checkNotClosed(life);
  const { number, started_on: startedOn, pauses } = life;
  if (startedOn === null) refuse("suspends-unstarted", { number });
  const lasting = lastingPause(pauses);
  if (lasting) refuse("experiment-suspended", { number, on: lasting.from_on });
  if (on < startedOn) refuse("suspends-before-start", { number, startedOn, on });
  for (const { from_on: from, until_on: until } of pauses) {
    if (until !== null && on <= until) refuse("suspends-within-pause", { number, from, until, on });
  }
}

/**
 * The pause that ends where an experiment goes on from a day.
 * @throws CoopError `experiment-closed`, `experiment-not-suspended`, `resumes-before-pause`
 */
export function resumedPause<One extends Suspension>(
  life: ExperimentLife & { readonly pauses: readonly One[] },
  on: Day,
): One {
  checkNotClosed(life);
  const { number } = life;
  const lasting = lastingPause(life.pauses) ?? refuse("experiment-not-suspended", { number });
  if (on <= lasting.from_on) refuse("resumes-before-pause", { number, from: lasting.from_on, on });
  return lasting;
}

function lastingPause<One extends Suspension>(pauses: readonly One[]): One | undefined {
  return pauses.find(({ until_on }) => until_on === null);
}
