import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findPhase, offerPhases } from "../../store/phases.ts";
import { removePhase } from "../../writes/remove-phase.ts";

export default verb({
  arguments: { phase: required(found(findPhase, offerPhases)) },
  async run(coop, { phase }) {
    await coop.remove("phase-removed", (tx) => removePhase(tx, phase), { title: phase.title });
  },
});
