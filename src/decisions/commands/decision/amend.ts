import { day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";
import { amendDecision } from "../../writes/amend-decision.ts";

export default verb({
  gives: "item",
  arguments: { decision: required(found(findDecision, offerDecisions)) },
  options: { text: required(text), reason: required(text), on: optional(day) },
  async run(coop, { decision, text, reason, on = coop.today }) {
    const amended = await coop.write(
      "decision-amended",
      (tx) => amendDecision(tx, decision, { on, text, reason }),
      ({ number, title }) => ({ number, title, on }),
    );
    coop.warnOfDayToCome(on);
    await coop.show(decisions, amended, await coop.sections("decision", amended.id));
  },
});
