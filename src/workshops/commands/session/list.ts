import { verb } from "../../../verb.ts";
import { listSessions } from "../../store/sessions.ts";
import { sessions } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    await coop.list(sessions, await coop.read(listSessions));
  },
});
