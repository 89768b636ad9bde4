import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findIdea } from "../../store/ideas.ts";

export default verb({
  arguments: { idea: required(found(findIdea)) },
  async run(coop, { idea: { id, number, title } }) {
    const called = `${toReference("idea", number)} ${title}`;
    await coop.remove("idea-removed", (tx) => removeItem(tx, "idea", { id, called }), { number, title });
  },
});
