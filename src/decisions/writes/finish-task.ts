import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { Task } from "../store/tasks.ts";
import { editTask } from "./edit-task.ts";

/**
 * Notes that a task is done. A day that is said corrects the one before.
 * @param on absent means today
 * @throws CoopError `task-done-already` when nothing new is said, `task-done-and-dropped`
 */
export async function finishTask(tx: Write, task: Task, on: Day | undefined, today: Day): Promise<Task> {
  if (task.done_on !== null && (on === undefined || on === task.done_on)) {
    refuse("task-done-already", { number: task.number, on: task.done_on });
  }
  return editTask(tx, task, { done_on: on ?? today });
}
