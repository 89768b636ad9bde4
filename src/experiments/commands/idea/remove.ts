import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import type { Write } from "../../../register/write.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findIdea } from "../../store/ideas.ts";

export default verb({
  arguments: { idea: required(found(findIdea)) },
  async run(coop, { idea: { id, number, title } }) {
    const called = `${toReference("idea", number)} ${title}`;
    const work = (tx: Write) => removeItem(tx, "idea", { id, called });
    await coop.plan(work);
    if (!(await coop.confirm("idea-remove-question", { number, title }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write("idea-removed", work, () => ({ number, title }));
  },
});
