import { type Problem, type ProblemCode, problem } from "../problem.ts";
import type { JudgedTable } from "../tabular/import-table.ts";
import type { CellPlace } from "../tabular/read-table.ts";
import type { Day } from "../values/day.ts";
import { fold } from "../values/folded.ts";
import { parseReference } from "../values/reference.ts";
import type { AnswerField } from "./answer-table.ts";
import { commitmentProblems } from "./follow-up.ts";
import { type Answer, responseProblems } from "./recommendation.ts";
import type { Recommendation } from "./store/recommendations.ts";
import type { NewCommitment } from "./writes/add-commitment.ts";
import type { NewResponse } from "./writes/answer-recommendation.ts";

/** What a row of a table of answers says, of what is filled in. */
export interface AnswerRow {
  readonly line: number;
  readonly said: {
    readonly reference?: string;
    readonly text?: string;
    readonly answer?: Answer;
    readonly reasons?: string;
    readonly passedTo?: string;
    readonly until?: Day;
    readonly by?: string;
    readonly on?: Day;
    readonly commitment?: string;
    readonly due?: Day;
  };
}

/** What is to be recorded of a row: an answer, a commitment, or both. */
export interface PlannedAnswer {
  readonly line: number;
  readonly state: "new";
  readonly recommendation: Recommendation;
  readonly response: NewResponse | null;
  readonly commitment: NewCommitment | null;
}

/** The cell in which a problem of an answer or a commitment is mended. */
const mendedIn: Partial<Record<ProblemCode, AnswerField>> = {
  "answer-before-request": "on",
  "answer-needs-passed-to": "passedTo",
  "answer-needs-reasons": "reasons",
  "answer-needs-until": "until",
  "passed-to-unfit": "passedTo",
  "until-unfit": "until",
  "until-before-answer": "until",
  "commitment-before-request": "on",
  "due-before-commitment": "due",
};

/**
 * Judges the rows of a table of answers against what the register has, so that nothing is recorded twice.
 * @param day of the answers whose rows say none
 * @returns with what is to be recorded `row-of-nothing`, `row-of-another`, `answer-missing`, `answer-undated`,
 * `due-of-nothing`, and all of `responseProblems` and `commitmentProblems`, each at its cell
 */
export function planAnswers(
  rows: readonly AnswerRow[],
  recommendations: readonly Recommendation[],
  day: Day | null,
  placeOf: CellPlace<AnswerField>,
): JudgedTable<PlannedAnswer> {
  const planned: PlannedAnswer[] = [];
  const problems: Problem[] = [];
  const strays: number[] = [];
  const had = new Set(recommendations.flatMap(keysOf));
  const isNew = (key: string): boolean => had.size < had.add(key).size;
  const [blank, unchanged]: [number[], number[]] = [[], []];
  for (const row of rows) {
    const { line, said } = row;
    const meant = recommendationOf(row, recommendations, placeOf);
    const recommendation = "code" in meant ? null : meant;
    if (!isFilled(row)) {
      if (recommendation) blank.push(line);
      else strays.push(line);
      continue;
    }
    const on = said.on ?? day;
    const wrong = [...("code" in meant ? [meant] : []), ...problemsOf(row, recommendation, on, placeOf)];
    if (wrong.length > 0 || !recommendation) {
      problems.push(...wrong);
      continue;
    }
    const response = responseIn(row, on);
    const commitment: NewCommitment | null =
      said.commitment === undefined ? null : { text: said.commitment, madeOn: on, dueOn: said.due ?? null };
    const isNewAnswer = response !== null && isNew(answerKey(recommendation, response));
    const isNewCommitment = commitment !== null && isNew(commitmentKey(recommendation, commitment));
    if (isNewAnswer || isNewCommitment) {
      planned.push({
        ...{ line, recommendation, state: "new" },
        response: isNewAnswer ? response : null,
        commitment: isNewCommitment ? commitment : null,
      });
    } else unchanged.push(line);
  }
  return { planned, blank, unchanged, strays, problems };
}

/** Whether a row says more than which recommendation it is of. */
function isFilled({ said: { reference, text, ...filled } }: AnswerRow): boolean {
  return Object.keys(filled).length > 0;
}

/** The recommendation that a row is of, by its reference, else by its text; a problem where they say none, or two. */
function recommendationOf(
  { line, said: { reference, text } }: AnswerRow,
  recommendations: readonly Recommendation[],
  placeOf: CellPlace<AnswerField>,
): Recommendation | Problem {
  const folded = fold(text ?? "");
  const byText = recommendations.find((one) => one.folded === folded);
  if (reference === undefined) {
    return byText ?? problem("row-of-nothing", { typed: text ?? null }, placeOf(line, "text"));
  }
  const number = parseReference(
    "recommendation",
    /^\s*\d+\s*$/.test(reference) ? `R${reference}` : reference,
  );
  const named = recommendations.find((one) => one.number === number);
  if (!named) return problem("row-of-nothing", { typed: reference }, placeOf(line, "reference"));
  if (!byText || byText === named) return named;
  return problem("row-of-another", { number: named.number, other: byText.number }, placeOf(line));
}

function problemsOf(
  row: AnswerRow,
  recommendation: Recommendation | null,
  on: Day | null,
  placeOf: CellPlace<AnswerField>,
): Problem[] {
  const { line, said } = row;
  const { answer, reasons, passedTo, until, by, commitment, due } = said;
  const found: Problem[] = [];
  const saysWithout = [reasons, passedTo, until, by].some((one) => one !== undefined);
  if (answer === undefined && (saysWithout || (commitment === undefined && due === undefined))) {
    found.push(problem("answer-missing", {}, placeOf(line, "answer")));
  }
  if (answer !== undefined && on === null) found.push(problem("answer-undated", {}, placeOf(line, "on")));
  if (due !== undefined && commitment === undefined) {
    found.push(problem("due-of-nothing", { due }, placeOf(line, "commitment")));
  }
  const response = responseIn(row, on);
  const request = recommendation ?? { number: 0, sent_on: null };
  const judged = [
    ...(response ? responseProblems(response, request) : []),
    ...(commitment === undefined ? [] : commitmentProblems(on, due ?? null, request.sent_on)),
  ];
  return [...found, ...judged.map((one) => ({ ...one, place: placeOf(line, mendedIn[one.code]) }))];
}

/** The answer that a row says; nothing where it says none, or no day. */
function responseIn({ said }: AnswerRow, on: Day | null): NewResponse | null {
  const { answer, reasons = null, passedTo = null, until = null, by = null } = said;
  return answer === undefined || on === null
    ? null
    : { on, answer, reasons, passedTo, until, byFunction: by };
}

/** What tells answers and commitments apart that are recorded already. */
function keysOf(recommendation: Recommendation): string[] {
  return [
    ...recommendation.responses.map((one) =>
      answerKey(recommendation, {
        on: one.on_day,
        answer: one.answer,
        reasons: one.reasons,
        passedTo: one.passed_to,
        until: one.until_on,
        byFunction: one.by_function,
      }),
    ),
    ...recommendation.commitments.map(({ text, due_on }) =>
      commitmentKey(recommendation, { text, dueOn: due_on }),
    ),
  ];
}

function answerKey(
  { id }: Recommendation,
  { on, answer, reasons, passedTo, until, byFunction }: NewResponse,
): string {
  const texts = [reasons, passedTo, byFunction].map((text) => fold(text ?? ""));
  return JSON.stringify([id, on, answer, until, ...texts]);
}

/** A promise is the same whenever it was made. */
function commitmentKey(
  { id }: Recommendation,
  { text, dueOn }: Pick<NewCommitment, "text" | "dueOn">,
): string {
  return JSON.stringify([id, fold(text), dueOn]);
}
