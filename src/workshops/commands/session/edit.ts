import {
  choice,
  corrected,
  editable,
  found,
  idOf,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { sessionKinds } from "../../session.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { sessions } from "../../views.ts";
import { editSession, type SessionChanges } from "../../writes/edit-session.ts";
import add from "./add.ts";
import { warnOutsidePhase } from "./outside-phase.ts";

export default verb({
  gives: "item",
  arguments: { session: required(found(findSession, offerSessions)) },
  options: {
    title: editable(text),
    ...corrected(add.options),
    kind: optional(choice("sessionKind", sessionKinds)),
  },
  async run(coop, input) {
    const { session, title, on, start, end, place, kind, phase, facilitator } = input;
    const { summary, childcare, interpreter, transport, access, cost } = input;
    const changes = {
      ...{ title, place, kind, summary, childcare, interpreter, transport, access },
      on_day: on,
      starts_at: start,
      ends_at: end,
      phase_id: idOf(phase),
      cost_cents: cost,
    } satisfies Every<SessionChanges["session"]>;
    const edited = await coop.write(
      "session-edited",
      (tx) => editSession(tx, session, { session: changes, facilitators: facilitator }, coop.today),
      (after) => ({ number: after.number, title: after.title }),
    );
    warnOutsidePhase(coop, edited);
    await coop.show(sessions, edited);
  },
});
