import { asked, day, found, optional, proposing, required, text } from "../../../command-line/parameter.ts";
import { findActor } from "../../../people/store/actors.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions, proposeLatest } from "../../../workshops/store/sessions.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { tasks } from "../../views.ts";
import { addTask } from "../../writes/add-task.ts";

export default verb({
  gives: "item",
  arguments: { title: required(text) },
  options: {
    owner: asked(found(findActor)),
    due: asked(day),
    session: proposing(asked(found(findSession, offerSessions)), proposeLatest),
    decision: optional(found(findDecision, offerDecisions)),
  },
  async run(coop, { title, owner, due, session, decision }) {
    const added = await coop.write(
      "task-added",
      (tx) =>
        addTask(tx, {
          title,
          participant_id: owner?.participant_id,
          organisation_id: owner?.organisation_id,
          due_on: due,
          session_id: session?.id,
          decision_id: decision?.id,
        }),
      (task) => ({ number: task.number, title: task.title }),
    );
    await coop.show(tasks, added);
  },
});
