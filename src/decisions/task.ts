import { type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";
import { inOrder } from "../values/order.ts";

export const taskStates = ["open", "done", "dropped"] as const;
export type TaskState = (typeof taskStates)[number];

export interface TaskDates {
  readonly due_on: Day | null;
  readonly done_on: Day | null;
  readonly dropped_on: Day | null;
}

/** The state of a task follows from its dates: nothing else holds it. */
export function stateOf({ done_on: doneOn, dropped_on: droppedOn }: Omit<TaskDates, "due_on">): TaskState {
  if (doneOn !== null) return "done";
  return droppedOn === null ? "open" : "dropped";
}

/** Whether a task was neither done nor dropped yet on a day. */
export function isOpenOn(
  { done_on: doneOn, dropped_on: droppedOn }: Omit<TaskDates, "due_on">,
  day: Day,
): boolean {
  return (doneOn === null || doneOn > day) && (droppedOn === null || droppedOn > day);
}

/** The order of what is due first; what has no day comes last, and of one day the older task first. */
export function byDueDay(
  a: Pick<TaskDates, "due_on"> & { readonly number: number },
  b: Pick<TaskDates, "due_on"> & { readonly number: number },
): number {
  return inOrder(a.due_on ?? "9", b.due_on ?? "9") || a.number - b.number;
}

/** Whether a task is still open after the day for which it was due. */
export function isOverdue(task: TaskDates, day: Day): boolean {
  return stateOf(task) === "open" && task.due_on !== null && task.due_on < day;
}

/** A task is done or dropped, not both: `task-done-and-dropped`. */
export function taskProblems({
  number,
  done_on,
  dropped_on,
}: TaskDates & { readonly number: number }): Problem[] {
  return done_on !== null && dropped_on !== null
    ? [problem("task-done-and-dropped", { number, doneOn: done_on, droppedOn: dropped_on })]
    : [];
}
