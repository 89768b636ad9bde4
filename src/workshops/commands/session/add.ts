import {
  asked,
  choice,
  day,
  found,
  optional,
  required,
  several,
  text,
  time,
} from "../../../command-line/parameter.ts";
import { findPhase, offerPhases } from "../../../cooperative/store/phases.ts";
import { findActor } from "../../../people/store/actors.ts";
import { verb } from "../../../verb.ts";
import { sessionKinds } from "../../session.ts";
import { sessions } from "../../views.ts";
import { addSession } from "../../writes/add-session.ts";
import { warnOutsidePhase } from "./outside-phase.ts";

export default verb({
  gives: "item",
  arguments: { title: asked(text) },
  options: {
    on: required(day),
    start: optional(time),
    end: optional(time),
    place: asked(text),
    kind: optional(choice("sessionKind", sessionKinds)),
    phase: asked(found(findPhase, offerPhases)),
    facilitator: several(found(findActor)),
    summary: optional(text),
  },
  async run(coop, { title, on, start, end, place, kind, phase, facilitator, summary }) {
    const added = await coop.write(
      "session-added",
      (tx) =>
        addSession(tx, {
          title,
          kind: kind ?? "workshop",
          onDay: on,
          startsAt: start,
          endsAt: end,
          place,
          phaseId: phase?.id,
          summary,
          facilitators: facilitator ?? [],
        }),
      (session) => ({ number: session.number, title: session.title, on: session.on_day }),
    );
    warnOutsidePhase(coop, added);
    await coop.show(sessions, added);
  },
});
