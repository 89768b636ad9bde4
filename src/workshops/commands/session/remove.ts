import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { removeSession } from "../../writes/remove-session.ts";

export default verb({
  arguments: { session: required(found(findSession, offerSessions)) },
  async run(coop, { session }) {
    const which = { number: session.number, title: session.title, on: session.on_day };
    await coop.plan((tx) => removeSession(tx, session));
    if (!(await coop.confirm("remove-session-question", which))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write(
      "session-removed",
      (tx) => removeSession(tx, session),
      () => which,
    );
  },
});
