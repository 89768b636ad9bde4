import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findTask } from "../../store/tasks.ts";
import { removeTask } from "../../writes/remove-task.ts";

export default verb({
  arguments: { task: required(found(findTask)) },
  async run(coop, { task }) {
    const { number, title } = task;
    await coop.plan((tx) => removeTask(tx, task));
    if (!(await coop.confirm("task-remove-question", { number, title }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write(
      "task-removed",
      (tx) => removeTask(tx, task),
      () => ({ number, title }),
    );
  },
});
