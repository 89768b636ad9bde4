import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { decision: required(found(findDecision, offerDecisions)) },
  async run(coop, { decision }) {
    await coop.show(decisions, decision, await coop.sections("decision", decision.id));
  },
});
