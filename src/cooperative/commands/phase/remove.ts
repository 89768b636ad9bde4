import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import { verb } from "../../../verb.ts";
import { findPhase, offerPhases } from "../../store/phases.ts";

export default verb({
  arguments: { phase: required(found(findPhase, offerPhases)) },
  async run(coop, { phase: { id, title } }) {
    await coop.remove("phase-removed", (tx) => removeItem(tx, "phase", { id, called: title }), { title });
  },
});
