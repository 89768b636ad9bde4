import { type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";

/** The levels of government that a recommendation can be addressed to. */
export const levels = ["city", "metropolis", "department", "region", "state", "other"] as const;
export type Level = (typeof levels)[number];

/** What can be answered to a recommendation; the city owes a reason or a next step with some of them. */
export const answers = [
  "retained",
  "partly",
  "under-way",
  "not-ours",
  "not-retained",
  "under-study",
] as const;
export type Answer = (typeof answers)[number];

/** What some answers owe beside themselves: to whom it was passed, why it is not retained, until when it is studied. */
const owed = {
  "not-ours": "passedTo",
  "not-retained": "reasons",
  "under-study": "until",
} as const satisfies Partial<Record<Answer, keyof Response>>;

/** The one thing that this answer owes; nothing for an answer that is complete by itself. */
export function owedBy(answer: Answer): (typeof owed)[keyof typeof owed] | undefined {
  return answer in owed ? owed[answer as keyof typeof owed] : undefined;
}

/** One dated answer. Answers are never overwritten: each is added to those before it. */
export interface Response {
  readonly on: Day;
  readonly answer: Answer;
  readonly reasons: string | null;
  readonly passedTo: string | null;
  readonly until: Day | null;
}

/** When a recommendation was sent; null where nobody knows. */
export interface Request {
  readonly number: number;
  readonly sent_on: Day | null;
}

/** Checks that an answer does not come before it was asked for: `answer-before-request`. */
export function orderProblems(on: Day, { number, sent_on: sentOn }: Request): Problem[] {
  return sentOn !== null && on < sentOn ? [problem("answer-before-request", { number, on, sentOn })] : [];
}

/**
 * What does not hold of an answer: it says what it owes, nothing that belongs to another, and comes after what was asked.
 * `answer-before-request`, `answer-needs-passed-to`, `answer-needs-reasons`, `answer-needs-until`, `passed-to-unfit`,
 * `until-unfit`, `until-before-answer`
 */
export function responseProblems(
  { on, answer, reasons, passedTo, until }: Response,
  request: Request,
): Problem[] {
  const problems = orderProblems(on, request);
  const owes = owedBy(answer);
  if (owes === "passedTo" && passedTo === null) problems.push(problem("answer-needs-passed-to", {}));
  if (owes === "reasons" && reasons === null) problems.push(problem("answer-needs-reasons", {}));
  if (owes === "until" && until === null) problems.push(problem("answer-needs-until", {}));
  if (owes !== "passedTo" && passedTo !== null) problems.push(problem("passed-to-unfit", { answer }));
  if (owes !== "until" && until !== null) problems.push(problem("until-unfit", { answer }));
  if (owes === "until" && until !== null && until < on) {
    problems.push(problem("until-before-answer", { on, until }));
  }
  return problems;
}

/** What is dated, with the number that its recommendation gave it. */
interface Dated {
  readonly rank: number;
  readonly on_day: Day;
}

/** What holds of dated points: the latest by its day, and of two of one day the one that was added last; null without any. */
export function latestOf<One extends Dated>(points: readonly One[]): One | null {
  return [...points].sort(byDay).at(-1) ?? null;
}

/** Points in their order: by day, and within a day as they were added. */
export function byDay(one: Dated, other: Dated): number {
  if (one.on_day !== other.on_day) return one.on_day < other.on_day ? -1 : 1;
  return one.rank - other.rank;
}

/** Whether the answer that holds promised another by a day that has passed. */
export function isStudyOverdue(
  response: { readonly answer: Answer; readonly until_on: Day | null },
  today: Day,
): boolean {
  return response.answer === "under-study" && response.until_on !== null && response.until_on < today;
}

/** Whether something was answered, or said of what was promised, of which the participants were not told since. */
export function isUntold(
  news: readonly { readonly on_day: Day }[],
  tellings: readonly { readonly on_day: Day }[],
): boolean {
  return news.some(({ on_day: day }) => tellings.every((told) => told.on_day < day));
}
