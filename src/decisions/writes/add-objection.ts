import { readParticipant } from "../../people/store/participants.ts";
import { CoopError, type Problem, problem } from "../../problem.ts";
import type { NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { settlementProblems, textProblems } from "../objection.ts";
import type { Decision } from "../store/decisions.ts";
import { listObjections, mayBeQuoted, type Objection, readObjection } from "../store/objections.ts";

export type NewObjection = Omit<NewRow<"objection">, "id" | "decision_id" | "rank">;

/**
 * Notes what was objected to a decision; one that is settled already was so on the day of the decision, unless another is said.
 * @throws CoopError `objection-says-nothing`, `objection-needs-reason`, `quotation-not-agreed`
 */
export async function addObjection(tx: Write, decision: Decision, added: NewObjection): Promise<Objection> {
  const problems = await objectionProblems(tx, added);
  if (problems.length > 0) throw new CoopError(problems);
  const before = await listObjections(tx, { decisionId: decision.id });
  const id = await tx.insertOne("objection", {
    ...added,
    decision_id: decision.id,
    rank: Math.max(0, ...before.map(({ rank }) => rank)) + 1,
    settled_on: added.state ? (added.settled_on ?? decision.taken_on) : null,
  });
  return readObjection(tx, id);
}

/** What does not hold of an objection: `objection-says-nothing`, `objection-needs-reason`, and `quotation-not-agreed` of someone who is named without having agreed. */
export async function objectionProblems(
  tx: Write,
  objection: Pick<NewObjection, "text" | "state" | "reason" | "participant_id">,
): Promise<Problem[]> {
  const { text, state = null, reason = null, participant_id: id = null } = objection;
  const problems = [...textProblems(text), ...settlementProblems({ state, reason })];
  if (id !== null && !(await mayBeQuoted(tx, id))) {
    const { number, name } = await readParticipant(tx, id);
    problems.push(problem("quotation-not-agreed", { number, name }));
  }
  return problems;
}
