import { currentSeason } from "../../cooperative/store/seasons.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { readDecision } from "../store/decisions.ts";
import { readTask, type Task } from "../store/tasks.ts";

export interface NewTask {
  readonly title: string;
  /** Nobody where both are null. */
  readonly owner: Pick<Row<"task">, "participant_id" | "organisation_id">;
  readonly due_on: Row<"task">["due_on"];
  readonly session_id: number | null;
  readonly decision_id: number | null;
}

/** Adds what is to be done; it comes from the session of its decision, unless another is said. @throws CoopError `name-says-nothing` */
export async function addTask(tx: Write, { owner, ...added }: NewTask): Promise<Task> {
  const decision = added.decision_id === null ? null : await readDecision(tx, added.decision_id);
  const season = await currentSeason(tx);
  const id = await tx.insertOne("task", {
    number: await tx.nextNumber("task"),
    season_id: season.id,
    title: added.title,
    folded: foldedName(added.title),
    participant_id: owner.participant_id,
    organisation_id: owner.organisation_id,
    due_on: added.due_on,
    session_id: added.session_id ?? decision?.session_id ?? null,
    decision_id: decision?.id ?? null,
  });
  return readTask(tx, id);
}
