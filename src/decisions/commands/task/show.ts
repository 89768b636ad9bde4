import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findTask } from "../../store/tasks.ts";
import { tasks } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { task: required(found(findTask)) },
  async run(coop, { task }) {
    await coop.show(tasks, task, await coop.sections("task", task.id));
  },
});
