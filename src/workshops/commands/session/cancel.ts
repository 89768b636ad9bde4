import { day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { sessions } from "../../views.ts";
import { cancelSession } from "../../writes/cancel-session.ts";

export default verb({
  gives: "item",
  arguments: { session: required(found(findSession, offerSessions)) },
  options: { reason: required(text), on: optional(day) },
  async run(coop, { session, reason, on }) {
    const cancelled = await coop.write(
      "session-cancelled",
      (tx) => cancelSession(tx, session, on ?? coop.today, reason),
      ({ number, title, on_day }) => ({ number, title, on: on_day }),
    );
    await coop.show(sessions, cancelled);
  },
});
