import { flag, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { listTasks } from "../../store/tasks.ts";
import { tasks } from "../../views.ts";

export default verb({
  gives: "list",
  options: { open: optional(flag) },
  async run(coop, { open }) {
    const listed = await coop.read(listTasks);
    await coop.list(tasks, open ? listed.filter(({ state }) => state === "open") : listed);
  },
});
