import { CoopError } from "../../problem.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Objection, readObjection } from "../store/objections.ts";
import { objectionProblems } from "./add-objection.ts";

export type ObjectionChanges = Omit<RowChanges<"objection">, "id" | "decision_id" | "rank">;

/**
 * Corrects an objection, or says what became of it. One that is open again has no day on which it was settled.
 * @throws CoopError `objection-says-nothing`, `objection-needs-reason`, `quotation-not-agreed`
 */
export async function editObjection(
  tx: Write,
  objection: Objection,
  changes: ObjectionChanges,
): Promise<Objection> {
  const { text = objection.text } = changes;
  const state = changes.state === undefined ? objection.state : changes.state;
  const reason = changes.reason === undefined ? objection.reason : changes.reason;
  const problems = await objectionProblems(tx, {
    text,
    state,
    reason,
    participant_id: changes.participant_id,
  });
  if (problems.length > 0) throw new CoopError(problems);
  await tx.update("objection", objection.id, { ...changes, ...(state === null ? { settled_on: null } : {}) });
  return readObjection(tx, objection.id);
}
