import { day, found, optional, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findTask } from "../../store/tasks.ts";
import { tasks } from "../../views.ts";
import { finishTask } from "../../writes/finish-task.ts";

export default verb({
  gives: "item",
  arguments: { task: required(found(findTask)) },
  options: { on: optional(day) },
  async run(coop, { task, on }) {
    const done = await coop.write(
      "task-done",
      (tx) => finishTask(tx, task, on ?? coop.today),
      ({ number, title }) => ({ number, title }),
    );
    await coop.show(tasks, done);
  },
});
