import type { Holdings } from "../feature.ts";
import { section } from "../terminal/view.ts";
import { listObjections } from "./store/objections.ts";
import { listTasks } from "./store/tasks.ts";
import { heldObjections, tasks } from "./views.ts";

export const holdings: Holdings = async (reader, ids) => [
  section(
    tasks,
    (await listTasks(reader)).filter(
      ({ participant_id }) => participant_id !== null && ids.includes(participant_id),
    ),
  ),
  section(heldObjections, await listObjections(reader, { participantIds: ids })),
];
