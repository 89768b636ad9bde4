import { seasonOf } from "../../cooperative/store/seasons.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { readStoredSession } from "../../workshops/store/sessions.ts";
import { readDecision } from "../store/decisions.ts";
import { readTask, type Task } from "../store/tasks.ts";

export type NewTask = Every<
  NewRow<"task">,
  "id" | "number" | "season_id" | "folded" | "done_on" | "dropped_on"
>;

/** Adds what is to be done; it comes from the session of its decision, unless another is said. @throws CoopError `name-says-nothing` */
export async function addTask(tx: Write, added: NewTask): Promise<Task> {
  const decision = added.decision_id ? await readDecision(tx, added.decision_id) : null;
  const session_id = added.session_id ?? decision?.session_id;
  const session = session_id ? await readStoredSession(tx, session_id) : null;
  const id = await tx.insertOne("task", {
    ...added,
    number: await tx.nextNumber("task"),
    season_id: session?.season_id ?? decision?.season_id ?? (await seasonOf(tx, null)).id,
    folded: foldedName(added.title),
    session_id,
  });
  return readTask(tx, id);
}
