import { day, editable, found, optional, required, text } from "../../../command-line/parameter.ts";
import { findActor } from "../../../people/store/actors.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { findDecision } from "../../store/decisions.ts";
import { findTask } from "../../store/tasks.ts";
import { tasks } from "../../views.ts";
import { editTask } from "../../writes/edit-task.ts";

export default verb({
  gives: "item",
  arguments: { task: required(found(findTask)) },
  options: {
    title: optional(text),
    owner: editable(found(findActor)),
    due: editable(day),
    done: editable(day),
    session: editable(found(findSession, offerSessions)),
    decision: editable(found(findDecision)),
  },
  async run(coop, { task, title, owner, due, done, session, decision }) {
    const owned = owner === null ? { participant_id: null, organisation_id: null } : owner;
    const edited = await coop.write(
      "task-edited",
      (tx) =>
        editTask(tx, task, {
          title,
          participant_id: owned?.participant_id,
          organisation_id: owned?.organisation_id,
          due_on: due,
          done_on: done,
          session_id: session === null ? null : session?.id,
          decision_id: decision === null ? null : decision?.id,
        }),
      (after) => ({ number: after.number, title: after.title }),
    );
    await coop.show(tasks, edited);
  },
});
