import { CoopError, problem } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { Task } from "../store/tasks.ts";
import { taskProblems } from "../task.ts";
import { editTask } from "./edit-task.ts";

/**
 * Notes that tasks are done, all or none; one that is said twice is one. A day that is said corrects the one before.
 * @param on absent means today
 * @throws CoopError for each that cannot be: `task-done-already` when nothing new is said, `task-done-and-dropped`
 */
export async function finishTasks(
  tx: Write,
  said: readonly [Task, ...Task[]],
  on: Day | undefined,
  today: Day,
): Promise<[Task, ...Task[]]> {
  const [first, ...others] = said.filter(
    ({ id }, index) => said.findIndex((one) => one.id === id) === index,
  ) as [Task, ...Task[]];
  const problems = [first, ...others].flatMap(({ number, done_on: doneOn, dropped_on }) =>
    doneOn !== null && (on === undefined || on === doneOn)
      ? [problem("task-done-already", { number, on: doneOn })]
      : taskProblems({ number, due_on: null, done_on: on ?? today, dropped_on }),
  );
  if (problems.length > 0) throw new CoopError(problems);
  const changes = { done_on: on ?? today };
  const done: [Task, ...Task[]] = [await editTask(tx, first, changes)];
  for (const task of others) done.push(await editTask(tx, task, changes));
  return done;
}
