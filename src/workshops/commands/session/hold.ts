import { day, found, optional, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { sessions } from "../../views.ts";
import { holdSession } from "../../writes/hold-session.ts";
import { warnOutsidePhase } from "./outside-phase.ts";

export default verb({
  gives: "item",
  arguments: { session: required(found(findSession, offerSessions)) },
  options: { on: optional(day) },
  async run(coop, { session, on }) {
    const held = await coop.write(
      "session-held",
      (tx) => holdSession(tx, session, on, coop.today),
      ({ number, title, on_day }) => ({ number, title, on: on_day }),
    );
    warnOutsidePhase(coop, held);
    await coop.show(sessions, held);
  },
});
