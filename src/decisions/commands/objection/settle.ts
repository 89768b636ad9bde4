import { asked, choice, day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { objectionStates } from "../../objection.ts";
import { findObjection, offerOpenObjections } from "../../store/objections.ts";
import { objections } from "../../views.ts";
import { settleObjection } from "../../writes/settle-objection.ts";

export default verb({
  gives: "item",
  arguments: { objection: required(found(findObjection, offerOpenObjections)) },
  options: {
    state: required(choice("objectionState", objectionStates)),
    reason: asked(text),
    amendment: asked(text),
    on: optional(day),
  },
  async run(coop, { objection, state, reason, amendment, on = coop.today }) {
    const settled = await coop.write(
      "objection-settled",
      (tx) => settleObjection(tx, objection, { state, reason, amendment, settled_on: on }),
      ({ reference }) => ({ reference, state, on }),
    );
    coop.warnOfDayToCome(on);
    await coop.show(objections, settled);
  },
});
