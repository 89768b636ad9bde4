import { CoopError, type Problem, problem, refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";
import { type Premise, type Premises, premiseFields } from "./experiment.ts";

/** A change of hypothesis or criterion after the start; without what it said before, nothing was written until then. */
export interface PremiseAmendment {
  readonly field: Premise;
  readonly amended_on: Day;
  readonly before: string | null;
}

/** An experiment as its premises may be amended; the amendments stand the earliest first. */
export interface AmendablePremises extends Premises {
  readonly number: number;
  readonly started_on: Day | null;
  readonly amendments: readonly PremiseAmendment[];
}

/** What hypothesis and criterion say from a day on; what is not told stays as it is. */
export interface NewPremises {
  readonly on: Day;
  readonly hypothesis?: string | undefined;
  readonly criterion?: string | undefined;
}

/**
 * Which premises an amendment changes.
 * @throws CoopError `premises-unchanged`, `amends-unstarted`; `amends-before-start`, `premise-amended-since`
 */
export function amendedPremises(experiment: AmendablePremises, amended: NewPremises): Premise[] {
  const { number, started_on: startedOn, amendments } = experiment;
  const changed = premiseFields.filter(
    (field) => amended[field] !== undefined && amended[field] !== experiment[field],
  );
  if (changed.length === 0) refuse("premises-unchanged", { number });
  if (startedOn === null) refuse("amends-unstarted", { number, fields: changed });
  const { on } = amended;
  const problems: Problem[] = [];
  if (on < startedOn) problems.push(problem("amends-before-start", { number, startedOn, on }));
  for (const field of changed) {
    const last = amendments.findLast((one) => one.field === field);
    if (last && on < last.amended_on) {
      problems.push(problem("premise-amended-since", { number, field, amendedOn: last.amended_on, on }));
    }
  }
  if (problems.length > 0) throw new CoopError(problems);
  return changed;
}

/** Hypothesis or criterion as it stood on a day, without the amendments that came later. */
export function premiseOn(experiment: AmendablePremises, premise: Premise, day: Day): string | null {
  const later = experiment.amendments.find(({ field, amended_on }) => field === premise && amended_on > day);
  return later ? later.before : experiment[premise];
}

/** Whether it started while nobody had written what would be a success, whatever was written since. */
export function isWithoutCriterion({ started_on, amendments, criterion }: AmendablePremises): boolean {
  const first = amendments.find(({ field }) => field === "criterion");
  return started_on !== null && (first ? first.before : criterion) === null;
}

/** How the criterion stands beside the start. */
export const criterionStandings = ["unwritten", "written", "amended", "after", "none"] as const;
export type CriterionStanding = (typeof criterionStandings)[number];

export function criterionStanding(experiment: AmendablePremises): CriterionStanding {
  const { criterion, amendments } = experiment;
  if (isWithoutCriterion(experiment)) return criterion === null ? "none" : "after";
  if (criterion === null) return "unwritten";
  return amendments.some(({ field }) => field === "criterion") ? "amended" : "written";
}
