import { type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";

/** What can be said at a session: a faithful record, kept apart from what anyone concludes. */
export const exchangeKinds = ["expectation", "fear", "agreement", "disagreement", "open-question"] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

/** What became, at the end, of what was hoped or feared. */
export const becameValues = ["met", "partly", "not", "not-known"] as const;
export type Became = (typeof becameValues)[number];

interface Outcome {
  readonly became: Became | null;
  readonly became_by: string | null;
  /** Where it is not known when, it holds on every day. */
  readonly became_on: Day | null;
}

/** What is taken up again at the end: only what was hoped or feared can turn out so or not. */
export const takenUpKinds = ["expectation", "fear"] as const satisfies readonly ExchangeKind[];

export function isTakenUp(kind: ExchangeKind): boolean {
  return takenUpKinds.some((taken) => taken === kind);
}

/** It as a document of that day knows it: what became of it later is not yet. */
export function knownOn<Said extends Outcome>(said: Said, day: Day): Said {
  return said.became_on !== null && said.became_on > day
    ? { ...said, became: null, became_by: null, became_on: null }
    : said;
}

/**
 * What does not hold of what is said to have become of it: `neither-hoped-nor-feared`, `became-by-without-became`,
 * `became-before-it-was-said`.
 */
export function becameProblems(
  { kind, became, became_by, became_on }: Outcome & { readonly kind: ExchangeKind },
  saidOn: Day,
): Problem[] {
  const hasOutcome = became_by !== null || became_on !== null;
  if ((became !== null || hasOutcome) && !isTakenUp(kind)) {
    return [problem("neither-hoped-nor-feared", { kind }, { option: "--became" })];
  }
  if (became === null) {
    const option = became_by === null ? "--became-on" : "--became-by";
    return hasOutcome ? [problem("became-by-without-became", {}, { option })] : [];
  }
  return became_on !== null && became_on < saidOn
    ? [problem("became-before-it-was-said", { on: became_on, saidOn })]
    : [];
}

/** Whether so many people are enough for their category to be named beside what one of them said; a threshold of 0 asks for none. */
export function isLargeEnough(people: number, threshold: number): boolean {
  return people >= threshold;
}
