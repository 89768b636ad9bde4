import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findPhase, offerPhases } from "../../store/phases.ts";
import { phases } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { phase: required(found(findPhase, offerPhases)) },
  async run(coop, { phase }) {
    await coop.show(phases, phase, await coop.sections("phase", phase.id));
  },
});
