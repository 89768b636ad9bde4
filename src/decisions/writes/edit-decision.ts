import { CoopError, problem } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { stateOf } from "../../workshops/session.ts";
import { readStoredSession } from "../../workshops/store/sessions.ts";
import { circumstanceProblems, foldedTitle, frozenChanges } from "../decision.ts";
import { type Decision, listDecisions, readDecision } from "../store/decisions.ts";
import { electorateOf } from "../store/electorate.ts";
import { type Grade, gradeProblems, isCounted, tallyProblems, toTally } from "../tally.ts";
import type { NewDecision } from "./add-decision.ts";
import { replaceDecision } from "./replace-decision.ts";
import { setGrades } from "./set-grades.ts";

/** What is corrected; absent stays as it is, null becomes unknown. */
export type DecisionChanges = { readonly [Key in keyof NewDecision]?: NewDecision[Key] | undefined };

/** What a tally is checked against, and itself: a correction of these is checked again. */
const counted: readonly (keyof NewDecision)[] = [
  "session_id",
  "consulted_voices",
  "votes_for",
  "votes_against",
  "votes_abstain",
  "votes_not_taking_part",
];

/**
 * Corrects a decision. Title, statement and outcome of an adopted one are frozen. A decision that moves to another
 * session is dated by it unless a day is said.
 * @param parts.replaces a decision whose place it took; null frees all those that it replaced
 * @param parts.grades the scale in place of the one that it had; none takes it away
 * @throws CoopError `decision-frozen`, and what `addDecision` refuses of the decision itself
 */
export async function editDecision(
  tx: Write,
  decision: Decision,
  changes: DecisionChanges,
  {
    replaces,
    grades,
  }: { replaces?: Decision | null | undefined; grades?: readonly Grade[] | undefined } = {},
): Promise<Decision> {
  const after = { ...decision, ...known(changes) };
  const session = after.session_id === null ? null : await readStoredSession(tx, after.session_id);
  const hasMoved = changes.session_id !== undefined && after.session_id !== decision.session_id;
  const isDated = changes.taken_on !== undefined && changes.taken_on !== null;
  const takenOn =
    session && !isDated && (hasMoved || after.taken_on === null) ? session.on_day : after.taken_on;

  const tally = toTally(after, grades ?? decision.tally.grades);
  const isRecounted = grades !== undefined || counted.some((key) => changes[key] !== undefined);
  const fields = frozenChanges(decision, known(changes));
  const problems = [
    ...(fields.length > 0 ? [problem("decision-frozen", { number: decision.number, fields })] : []),
    ...circumstanceProblems({ ...after, taken_on: takenOn }),
    ...(isRecounted || changes.method !== undefined ? gradeProblems(tally, after.method) : []),
    ...(hasMoved && session && stateOf(session) === "cancelled"
      ? [problem("session-cancelled", { number: session.number })]
      : []),
  ];
  if (problems.length === 0 && isRecounted) {
    problems.push(...tallyProblems(tally, isCounted(tally) ? await electorateOf(tx, after) : null));
  }
  if (problems.length > 0) throw new CoopError(problems);

  await tx.update("decision", decision.id, {
    ...changes,
    folded: foldedTitle(after.title),
    taken_on: takenOn,
  });
  if (grades) await setGrades(tx, decision, grades);
  const replaced = (await listDecisions(tx)).filter(({ replaced_by_id }) => replaced_by_id === decision.id);
  for (const one of replaced) {
    if (replaces === null) await tx.update("decision", one.id, { replaced_by_id: null, replaced_on: null });
    else await replaceDecision(tx, decision.id, one);
  }
  if (replaces) await replaceDecision(tx, decision.id, replaces);
  return readDecision(tx, decision.id);
}

function known(changes: DecisionChanges): Partial<Row<"decision">> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
