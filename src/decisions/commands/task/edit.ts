import {
  corrected,
  day,
  editable,
  found,
  idOf,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { findTask } from "../../store/tasks.ts";
import { tasks } from "../../views.ts";
import { editTask, type TaskChanges } from "../../writes/edit-task.ts";
import add from "./add.ts";

export default verb({
  gives: "item",
  arguments: { task: required(found(findTask)) },
  options: {
    title: optional(text),
    ...corrected(add.options),
    done: editable(day),
    dropped: editable(day),
  },
  async run(coop, { task, title, owner, due, session, decision, done, dropped }) {
    const nobody = { participant_id: null, organisation_id: null };
    const edited = await coop.write(
      "task-edited",
      (tx) =>
        editTask(tx, task, {
          title,
          participant_id: (owner === null ? nobody : owner)?.participant_id,
          organisation_id: (owner === null ? nobody : owner)?.organisation_id,
          due_on: due,
          session_id: idOf(session),
          decision_id: idOf(decision),
          done_on: done,
          dropped_on: dropped,
        } satisfies Every<TaskChanges>),
      (after) => ({ number: after.number, title: after.title }),
    );
    await coop.show(tasks, edited);
  },
});
