import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { sessions } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { session: required(found(findSession, offerSessions)) },
  async run(coop, { session }) {
    await coop.show(sessions, session, await coop.sections("session", session.id));
  },
});
