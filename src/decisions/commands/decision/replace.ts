import { found, required } from "../../../command-line/parameter.ts";
import type { Day } from "../../../values/day.ts";
import { verb } from "../../../verb.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";
import { replaceDecision } from "../../writes/replace-decision.ts";

export default verb({
  gives: "item",
  arguments: { decision: required(found(findDecision, offerDecisions)) },
  options: { by: required(found(findDecision, offerDecisions)) },
  async run(coop, { decision, by }) {
    const replaced = await coop.write(
      "decision-replaced",
      (tx) => replaceDecision(tx, by.id, decision),
      ({ number, title, replaced_on: on }) => ({ number, title, by: by.number, on: on as Day }),
    );
    await coop.show(decisions, replaced);
  },
});
