import { flag, found, optional } from "../../../command-line/parameter.ts";
import { everySeason, ofSeason } from "../../../cooperative/season.ts";
import { findActor } from "../../../people/store/actors.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { listTasks } from "../../store/tasks.ts";
import { isOpenOn, isOverdue } from "../../task.ts";
import { tasks } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: {
    open: optional(flag),
    overdue: optional(flag),
    owner: optional(found(findActor)),
    session: optional(found(findSession, offerSessions)),
  },
  async run(coop, { open, overdue, owner, session }) {
    const year = session ? everySeason : await coop.season();
    const listed = await coop.read((reader) => listTasks(reader));
    await coop.list(
      tasks,
      listed
        .filter(ofSeason(year, isOpenOn))
        .filter(
          (task) =>
            (!open || task.state === "open") &&
            (!overdue || isOverdue(task, coop.today)) &&
            (!session || task.session_id === session.id) &&
            (!owner ||
              (task.participant_id === owner.participant_id &&
                task.organisation_id === owner.organisation_id)),
        ),
    );
  },
});
