import { actorNames } from "../../people/store/actors.ts";
import { finder, offering } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { byDueDay, isOpenOn, stateOf, type TaskState } from "../task.ts";

/** A task with what is shown of it. */
export interface Task extends Row<"task"> {
  readonly state: TaskState;
  /** The participant or the organisation that has it in hand; null where nobody was named. */
  readonly owner: string | null;
  readonly sessionNumber: number | null;
  readonly sessionDay: Day | null;
  readonly decisionNumber: number | null;
  readonly decisionTitle: string | null;
}

/** Every task in the order of their references; or one, by its id. */
export async function listTasks(reader: Reader, id?: number): Promise<Task[]> {
  const rows = await reader
    .selectFrom("task")
    .leftJoin("session", "session.id", "task.session_id")
    .leftJoin("decision", "decision.id", "task.decision_id")
    .selectAll("task")
    .select([
      "session.number as sessionNumber",
      "session.on_day as sessionDay",
      "decision.number as decisionNumber",
      "decision.title as decisionTitle",
    ])
    .$if(id !== undefined, (query) => query.where("task.id", "=", id as number))
    .orderBy("task.number")
    .execute();
  const nameOf = await actorNames(reader, rows);
  return rows.map((row) => ({ ...row, state: stateOf(row), owner: nameOf(row) }));
}

/**
 * What was still to be done on a day, as the notes of that day's session take it up again: agreed by then, neither done nor
 * dropped yet, by the day for which it is due, and last what has none.
 */
export async function openTasksOn(reader: Reader, day: Day): Promise<Task[]> {
  return (await listTasks(reader))
    .filter((task) => isOpenOn(task, day) && (task.sessionDay ?? day) <= day)
    .sort(byDueDay);
}

export async function readTask(reader: Reader, id: number): Promise<Task> {
  const [task] = await listTasks(reader, id);
  if (!task) throw new Error(`no task with the id ${id}`);
  return task;
}

export const findTask = finder(
  "task",
  (reader) => listTasks(reader),
  ({ title }) => title,
);

/** The open tasks, for a prompt to offer. */
export const offerTasks = offering(
  "task",
  async (reader) => (await listTasks(reader)).filter(({ state }) => state === "open"),
  ({ title }) => title,
);
