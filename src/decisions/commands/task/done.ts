import { day, found, optional, required, several } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findTask, offerTasks } from "../../store/tasks.ts";
import { tasks } from "../../views.ts";
import { finishTasks } from "../../writes/finish-tasks.ts";

const one = found(findTask, offerTasks);

export default verb({
  gives: "item",
  arguments: { task: required(one), others: several(one) },
  options: { on: optional(day) },
  async run(coop, { task, others = [], on }) {
    const { today } = coop;
    const done = await coop.write(
      "task-done",
      (tx) => finishTasks(tx, [task, ...others], on, today),
      ([first, ...more]) => ({
        number: first.number,
        title: first.title,
        on: on ?? today,
        ...(more.length > 0 && { others: more.map(({ number, title }) => ({ number, title })) }),
      }),
    );
    if (on !== undefined) coop.warnOfDayToCome(on);
    await (others.length > 0 ? coop.list(tasks, done) : coop.show(tasks, done[0]));
  },
});
