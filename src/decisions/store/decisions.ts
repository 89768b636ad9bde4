import { listQuestions } from "../../cooperative/store/questions.ts";
import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import { isInForce } from "../decision.ts";
import { type Tally, toTally } from "../tally.ts";

/** A decision with what is shown of it. */
export interface Decision extends Row<"decision"> {
  readonly questionTitle: string | null;
  readonly sessionNumber: number | null;
  readonly sessionTitle: string | null;
  readonly replacedByNumber: number | null;
  /** The numbers of those whose place it took. */
  readonly replacesNumbers: readonly number[];
  readonly tally: Tally;
}

/** Decisions in the order of their references. */
export async function listDecisions(
  reader: Reader,
  { sessionId, questionId }: { sessionId?: number | undefined; questionId?: number | undefined } = {},
): Promise<Decision[]> {
  const rows = await reader
    .selectFrom("decision")
    .leftJoin("question", "question.id", "decision.question_id")
    .leftJoin("session", "session.id", "decision.session_id")
    .selectAll("decision")
    .select([
      "question.title as questionTitle",
      "session.number as sessionNumber",
      "session.title as sessionTitle",
    ])
    .orderBy("decision.number")
    .execute();
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const replaces = new Map<number, number[]>();
  for (const { replaced_by_id: by, number } of rows) {
    if (by !== null) replaces.set(by, [...(replaces.get(by) ?? []), number]);
  }
  return rows
    .filter((row) => sessionId === undefined || row.session_id === sessionId)
    .filter((row) => questionId === undefined || row.question_id === questionId)
    .map((row) => ({
      ...row,
      replacedByNumber: row.replaced_by_id === null ? null : (numbers.get(row.replaced_by_id) ?? null),
      replacesNumbers: replaces.get(row.id) ?? [],
      tally: toTally(row),
    }));
}

export async function readDecision(reader: Reader, id: number): Promise<Decision> {
  return (await listDecisions(reader)).find((decision) => decision.id === id) as Decision;
}

/** Finds a decision by its reference, or by its title; one without title by its statement. */
export const findDecision = finder(
  "decision",
  (reader) => listDecisions(reader),
  ({ number, title, statement }) => title ?? statement ?? toReference("decision", number),
);

/** The decisions, for a prompt to offer. */
export async function offerDecisions(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listDecisions(reader)).map(({ number, title, taken_on }) => {
    const reference = toReference("decision", number);
    return { text: reference, label: [reference, taken_on, title].filter(Boolean).join(" · ") };
  });
}

/** Open questions without a decision in force on a day, in the order in which documents treat them. */
export async function undecidedQuestions(reader: Reader, day: Day): Promise<Row<"question">[]> {
  const decisions = await listDecisions(reader);
  const decided = new Set(
    decisions.filter((decision) => isInForce(decision, day)).map(({ question_id }) => question_id),
  );
  const questions = await listQuestions(reader);
  return questions.filter(({ id, state }) => state === "open" && !decided.has(id));
}
