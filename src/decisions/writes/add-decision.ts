import { seasonOf } from "../../cooperative/store/seasons.ts";
import { CoopError, type Problem, problem } from "../../problem.ts";
import type { NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { stateOf } from "../../workshops/session.ts";
import { readStoredSession } from "../../workshops/store/sessions.ts";
import { circumstanceProblems, foldedTitle, replacementProblems } from "../decision.ts";
import { type Decision, readDecision } from "../store/decisions.ts";
import { electorateOf } from "../store/electorate.ts";
import { type Electorate, type Grade, gradeProblems, isCounted, tallyProblems, toTally } from "../tally.ts";
import { addObjection, type NewObjection, objectionProblems } from "./add-objection.ts";
import { setGrades } from "./set-grades.ts";

/** A decision as it is told; what is left out is not known. */
export type NewDecision = Omit<
  NewRow<"decision">,
  "id" | "number" | "season_id" | "folded" | "replaced_by_id" | "replaced_on"
>;

/** What belongs to a decision and is told with it. */
export interface DecisionParts {
  /** The decisions whose place it takes. */
  readonly replaces?: readonly Decision[] | undefined;
  readonly objections?: readonly NewObjection[] | undefined;
  /** The scale of graded agreement, in its order. */
  readonly grades?: readonly Grade[] | undefined;
  /** The voices that its tally can hold, where whoever adds several of one session has asked already. */
  readonly electorate?: Electorate | null | undefined;
}

/**
 * Records a decision, dated by its session unless a day is said, and marks those that it replaces. A scale makes its
 * method graded agreement.
 * @throws CoopError with all that does not hold: `decision-undated`, `consulted-at-session`, `unanimous-with-against`,
 * `review-before-taken`, `ends-before-taken`, `session-cancelled`, `too-many-votes`, `too-many-answers`, what `gradeProblems`
 * finds, and what `addObjection` and `replaceDecision` refuse
 */
export async function addDecision(
  tx: Write,
  added: NewDecision,
  { replaces = [], objections = [], grades = [], electorate }: DecisionParts = {},
): Promise<Decision> {
  const session = added.session_id ? await readStoredSession(tx, added.session_id) : null;
  const told = {
    ...unknown,
    ...known(added),
    taken_on: added.taken_on ?? session?.on_day ?? null,
    method: added.method ?? (grades.length > 0 ? ("graded" as const) : null),
  };
  const tally = toTally(told, grades);
  const problems: Problem[] = [
    ...circumstanceProblems(told),
    ...gradeProblems(tally, told.method),
    ...(session && stateOf(session) === "cancelled"
      ? [problem("session-cancelled", { number: session.number })]
      : []),
    ...replaces.flatMap((one) => replacementProblems({ ...toBeAdded, ...told }, one, [])),
  ];
  for (const objection of objections) problems.push(...(await objectionProblems(tx, objection)));
  if (problems.length === 0 && isCounted(tally))
    problems.push(
      ...tallyProblems(tally, electorate === undefined ? await electorateOf(tx, told) : electorate),
    );
  if (problems.length > 0) throw new CoopError(problems);

  const id = await tx.insertOne("decision", {
    ...told,
    number: await tx.nextNumber("decision"),
    season_id: session?.season_id ?? (await seasonOf(tx, told.taken_on)).id,
    folded: foldedTitle(told.title),
  });
  const decision = await readDecision(tx, id);
  if (grades.length > 0) await setGrades(tx, decision, grades);
  for (const objection of objections) await addObjection(tx, decision, objection);
  for (const { id: replaced } of replaces) {
    await tx.update("decision", replaced, { replaced_by_id: id, replaced_on: told.taken_on });
  }
  const isWhole = objections.length + grades.length + replaces.length === 0;
  return isWhole ? decision : readDecision(tx, id);
}

/** What the rules look at, where nobody said it. */
const unknown = {
  title: null,
  session_id: null,
  consultation: null,
  consulted_voices: null,
  is_unanimous: null,
  votes_for: null,
  votes_against: null,
  votes_abstain: null,
  votes_not_taking_part: null,
  review_on: null,
  in_force_until: null,
} as const;

/** A decision that is not in the register yet, to those that it would replace. */
const toBeAdded = { id: 0, number: 0, replaced_by_id: null, replacedByNumber: null } as const;

type Known<Row> = { [Column in keyof Row]: Exclude<Row[Column], undefined> };

function known<Row extends object>(row: Row): Known<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Known<Row>;
}
