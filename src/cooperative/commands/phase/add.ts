import { asked, day, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { phases } from "../../views.ts";
import { addPhase } from "../../writes/add-phase.ts";

export default verb({
  gives: "item",
  arguments: { title: required(text) },
  options: { from: asked(day), until: asked(day), aim: optional(text) },
  async run(coop, { title, from, until, aim }) {
    const added = await coop.write(
      "phase-added",
      (tx) => addPhase(tx, { title, starts_on: from, ends_on: until, aim }),
      (phase) => ({ title: phase.title }),
    );
    await coop.show(phases, added);
  },
});
