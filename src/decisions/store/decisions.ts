import { isMadeBy, type Season } from "../../cooperative/season.ts";
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
  /** What its statement was before, in the order of the corrections. */
  readonly amendments: readonly Row<"decision_amendment">[];
}

interface DecisionFilter {
  readonly id?: number | undefined;
  readonly sessionId?: number | undefined;
  readonly questionId?: number | undefined;
}

/** Decisions in the order of their references. */
export async function listDecisions(
  reader: Reader,
  { id, sessionId, questionId }: DecisionFilter = {},
): Promise<Decision[]> {
  const rows = await reader
    .selectFrom("decision")
    .leftJoin("question", "question.id", "decision.question_id")
    .leftJoin("session", "session.id", "decision.session_id")
    .leftJoin("decision as successor", "successor.id", "decision.replaced_by_id")
    .selectAll("decision")
    .select([
      "question.title as questionTitle",
      "session.number as sessionNumber",
      "session.title as sessionTitle",
      "successor.number as replacedByNumber",
    ])
    .$if(id !== undefined, (query) => query.where("decision.id", "=", id as number))
    .$if(sessionId !== undefined, (query) => query.where("decision.session_id", "=", sessionId as number))
    .$if(questionId !== undefined, (query) => query.where("decision.question_id", "=", questionId as number))
    .orderBy("decision.number")
    .execute();
  const partsOf = await readParts(reader, id);
  return rows.map((row) => {
    const { grades, amendments, replacesNumbers } = partsOf(row.id);
    return { ...row, replacesNumbers, amendments, tally: toTally(row, grades) };
  });
}

interface Parts {
  readonly grades: Row<"decision_grade">[];
  readonly amendments: Row<"decision_amendment">[];
  readonly replacesNumbers: number[];
}

/** What belongs to decisions and stands in other rows, of all or of one. */
async function readParts(reader: Reader, id: number | undefined): Promise<(decisionId: number) => Parts> {
  const grades = await reader
    .selectFrom("decision_grade")
    .selectAll()
    .$if(id !== undefined, (query) => query.where("decision_id", "=", id as number))
    .orderBy("rank")
    .execute();
  const amendments = await reader
    .selectFrom("decision_amendment")
    .selectAll()
    .$if(id !== undefined, (query) => query.where("decision_id", "=", id as number))
    .orderBy("amended_on")
    .orderBy("id")
    .execute();
  const replaced = await reader
    .selectFrom("decision")
    .select(["number", "replaced_by_id"])
    .where("replaced_by_id", "is not", null)
    .$if(id !== undefined, (query) => query.where("replaced_by_id", "=", id as number))
    .orderBy("number")
    .execute();
  const parts = new Map<number, Parts>();
  const of = (decisionId: number): Parts => {
    const known = parts.get(decisionId) ?? { grades: [], amendments: [], replacesNumbers: [] };
    parts.set(decisionId, known);
    return known;
  };
  for (const grade of grades) of(grade.decision_id).grades.push(grade);
  for (const amendment of amendments) of(amendment.decision_id).amendments.push(amendment);
  for (const { number, replaced_by_id: by } of replaced) of(by as number).replacesNumbers.push(number);
  return of;
}

export async function readDecision(reader: Reader, id: number): Promise<Decision> {
  const [decision] = await listDecisions(reader, { id });
  if (!decision) throw new Error(`no decision with the id ${id}`);
  return decision;
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

/** Open questions without a decision of a season, or of one before it, in force on a day, in the order in which documents treat them. */
export async function undecidedQuestions(
  reader: Reader,
  season: Season,
  day: Day,
): Promise<Row<"question">[]> {
  const decisions = (await listDecisions(reader)).filter((one) => isMadeBy(season, one));
  const decided = new Set(
    decisions.filter((decision) => isInForce(decision, day)).map(({ question_id }) => question_id),
  );
  const questions = await listQuestions(reader, season);
  return questions.filter(({ id, state }) => state === "open" && !decided.has(id));
}
