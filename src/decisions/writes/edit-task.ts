import { CoopError } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { readTask, type Task } from "../store/tasks.ts";
import { taskProblems } from "../task.ts";

export type TaskChanges = Omit<RowChanges<"task">, "id" | "number" | "season_id" | "folded">;

/** @throws CoopError `task-done-and-dropped`, `name-says-nothing` */
export async function editTask(tx: Write, task: Task, changes: TaskChanges): Promise<Task> {
  const folded = changes.title === undefined ? undefined : foldedName(changes.title);
  const dates = {
    due_on: null,
    done_on: changes.done_on === undefined ? task.done_on : changes.done_on,
    dropped_on: changes.dropped_on === undefined ? task.dropped_on : changes.dropped_on,
  };
  const problems = taskProblems({ number: task.number, ...dates });
  if (problems.length > 0) throw new CoopError(problems);
  await tx.update("task", task.id, { ...changes, folded });
  return readTask(tx, task.id);
}
