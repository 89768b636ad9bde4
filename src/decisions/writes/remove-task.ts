import { refuseIfHeld } from "../../register/hanging.ts";
import { referencesTo } from "../../register/references.ts";
import type { Write } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import type { Task } from "../store/tasks.ts";

/** Takes away a task that was entered by mistake; the history keeps that it was there. @throws CoopError `hangs-on` */
export async function removeTask(tx: Write, { id, number, title }: Task): Promise<void> {
  await refuseIfHeld(tx, `${toReference("task", number)} ${title}`, await referencesTo(tx, "task", [id]));
  await tx.remove("task", id);
}
