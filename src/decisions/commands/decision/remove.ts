import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findDecision } from "../../store/decisions.ts";
import { removeDecision } from "../../writes/remove-decision.ts";

export default verb({
  arguments: { decision: required(found(findDecision)) },
  async run(coop, { decision }) {
    const { number, title, replacesNumbers: replaces } = decision;
    await coop.plan((tx) => removeDecision(tx, decision));
    if (!(await coop.confirm("decision-remove-question", { number, title, replaces }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write(
      "decision-removed",
      (tx) => removeDecision(tx, decision),
      () => ({ number, title }),
    );
  },
});
