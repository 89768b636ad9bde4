import { CoopError } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { amendmentProblems } from "../decision.ts";
import { type Decision, readDecision } from "../store/decisions.ts";

export interface NewAmendment {
  readonly on: Day;
  /** The whole statement as it reads from that day on. */
  readonly text: string;
  readonly reason: string | null;
}

/**
 * Corrects the statement of an adopted decision from a day on; what it said before stays beside it.
 * @throws CoopError `amends-not-adopted`, `amends-before-taken`, `amends-before-amended`, `amends-replaced`, `amends-nothing`
 */
export async function amendDecision(
  tx: Write,
  decision: Decision,
  { on, text, reason }: NewAmendment,
): Promise<Decision> {
  const problems = amendmentProblems(decision, { on, text });
  if (problems.length > 0) throw new CoopError(problems);
  await tx.insertOne("decision_amendment", {
    decision_id: decision.id,
    amended_on: on,
    before: decision.statement,
    after: text,
    reason,
  });
  await tx.update("decision", decision.id, { statement: text });
  return readDecision(tx, decision.id);
}
