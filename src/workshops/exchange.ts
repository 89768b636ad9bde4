import { type Problem, problem } from "../problem.ts";

/** What can be said at a session: a faithful record, kept apart from what anyone concludes. */
export const exchangeKinds = ["expectation", "fear", "agreement", "disagreement", "open-question"] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

/** What became, at the end, of what was hoped or feared. */
export const becameValues = ["met", "partly", "not", "not-known"] as const;
export type Became = (typeof becameValues)[number];

interface Told {
  readonly kind: ExchangeKind;
  readonly became: Became | null;
  readonly became_by: string | null;
}

/** Whether it is taken up again at the end: only what was hoped or feared can turn out so or not. */
export function isTakenUp(kind: ExchangeKind): boolean {
  return kind === "expectation" || kind === "fear";
}

/** What does not hold of what is said to have become of it: `neither-hoped-nor-feared`, `became-by-without-became`. */
export function becameProblems({ kind, became, became_by }: Told): Problem[] {
  const hasBecome = became !== null || became_by !== null;
  if (hasBecome && !isTakenUp(kind)) {
    return [problem("neither-hoped-nor-feared", { kind }, { option: "--became" })];
  }
  return became_by !== null && became === null
    ? [problem("became-by-without-became", {}, { option: "--became-by" })]
    : [];
}

/** Whether so many people are enough for their category to be named beside what one of them said; a threshold of 0 asks for none. */
export function isLargeEnough(people: number, threshold: number): boolean {
  return people >= threshold;
}
