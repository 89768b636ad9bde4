import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import { verb } from "../../../verb.ts";
import { findObjection } from "../../store/objections.ts";

export default verb({
  arguments: { objection: required(found(findObjection)) },
  async run(coop, { objection: { id, reference, text } }) {
    if (!(await coop.confirm("objection-remove-question", { reference, text }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write(
      "objection-removed",
      (tx) => removeItem(tx, "objection", { id, called: reference }),
      () => ({ reference }),
    );
  },
});
