import {
  amount,
  asked,
  askedTogether,
  choice,
  day,
  found,
  optional,
  proposing,
  required,
  text,
  time,
} from "../../../command-line/parameter.ts";
import { isDatedIn } from "../../../cooperative/season.ts";
import { findPhase, offerPhases } from "../../../cooperative/store/phases.ts";
import { seasonOf } from "../../../cooperative/store/seasons.ts";
import { findActor } from "../../../people/store/actors.ts";
import type { Day } from "../../../values/day.ts";
import { verb } from "../../../verb.ts";
import { sessionKinds } from "../../session.ts";
import { latestSession, likelyPhase } from "../../store/sessions.ts";
import { sessions } from "../../views.ts";
import { addSession } from "../../writes/add-session.ts";
import { warnOutsidePhase } from "./outside-phase.ts";

/** What is asked comes in the order in which a person thinks: what, when, where, in which phase, with whom. */
export default verb({
  gives: "item",
  arguments: { title: asked(text) },
  options: {
    on: required(day),
    start: proposing(asked(time), async (reader) => (await latestSession(reader))?.starts_at ?? undefined),
    end: optional(time),
    place: proposing(asked(text), async (reader) => (await latestSession(reader))?.place ?? undefined),
    kind: optional(choice("sessionKind", sessionKinds)),
    phase: proposing(asked(found(findPhase, offerPhases)), (reader, { on }) =>
      likelyPhase(reader, on as Day),
    ),
    facilitator: proposing(askedTogether(found(findActor)), async (reader, { on }) => {
      const latest = await latestSession(reader);
      // Those of another year may have been drawn by lot for an evening, or take part no more.
      const isOfYear = latest && isDatedIn(await seasonOf(reader, on as Day), latest, on as Day);
      return (isOfYear && latest.facilitators.join(", ")) || undefined;
    }),
    summary: optional(text),
    childcare: optional(text),
    interpreter: optional(text),
    transport: optional(text),
    access: optional(text),
    cost: optional(amount),
  },
  async run(coop, input) {
    const { title, on, start, end, place, kind, phase, facilitator } = input;
    const { summary, childcare, interpreter, transport, access, cost } = input;
    const added = await coop.write(
      "session-added",
      (tx) =>
        addSession(tx, {
          session: {
            ...{ title, place, summary, childcare, interpreter, transport, access },
            kind: kind ?? "workshop",
            on_day: on,
            starts_at: start,
            ends_at: end,
            phase_id: phase?.id,
            cost_cents: cost,
          },
          facilitators: facilitator ?? [],
        }),
      (session) => ({ number: session.number, title: session.title, on: session.on_day }),
    );
    warnOutsidePhase(coop, added);
    await coop.show(sessions, added);
  },
});
