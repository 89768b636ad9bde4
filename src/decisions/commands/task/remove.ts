import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import type { Write } from "../../../register/write.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findTask } from "../../store/tasks.ts";

export default verb({
  arguments: { task: required(found(findTask)) },
  async run(coop, { task: { id, number, title } }) {
    const called = `${toReference("task", number)} ${title}`;
    const work = (tx: Write) => removeItem(tx, "task", { id, called });
    await coop.plan(work);
    if (!(await coop.confirm("task-remove-question", { number, title }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write("task-removed", work, () => ({ number, title }));
  },
});
