import { day, found, optional, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findTask, offerTasks } from "../../store/tasks.ts";
import { tasks } from "../../views.ts";
import { finishTask } from "../../writes/finish-task.ts";

export default verb({
  gives: "item",
  arguments: { task: required(found(findTask, offerTasks)) },
  options: { on: optional(day) },
  async run(coop, { task, on }) {
    const { today } = coop;
    const done = await coop.write(
      "task-done",
      (tx) => finishTask(tx, task, on, today),
      (after) => ({ number: after.number, title: after.title, on: after.done_on ?? today }),
    );
    if (on !== undefined) coop.warnOfDayToCome(on);
    await coop.show(tasks, done);
  },
});
