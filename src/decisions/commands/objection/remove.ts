import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findObjection } from "../../store/objections.ts";
import { removeObjection } from "../../writes/remove-objection.ts";

export default verb({
  arguments: { objection: required(found(findObjection)) },
  async run(coop, { objection }) {
    const { reference, text } = objection;
    if (!(await coop.confirm("objection-remove-question", { reference, text }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write(
      "objection-removed",
      (tx) => removeObjection(tx, objection),
      () => ({ reference }),
    );
  },
});
