import { day, editable, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findPhase, offerPhases } from "../../store/phases.ts";
import { phases } from "../../views.ts";
import { editPhase } from "../../writes/edit-phase.ts";

export default verb({
  gives: "item",
  arguments: { phase: required(found(findPhase, offerPhases)) },
  options: { title: optional(text), from: editable(day), until: editable(day), aim: editable(text) },
  async run(coop, { phase, title, from, until, aim }) {
    const edited = await coop.write(
      "phase-edited",
      (tx) => editPhase(tx, phase, { title, starts_on: from, ends_on: until, aim }),
      (changed) => ({ title: changed.title }),
    );
    await coop.show(phases, edited);
  },
});
