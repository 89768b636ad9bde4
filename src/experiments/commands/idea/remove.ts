import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findIdea } from "../../store/ideas.ts";
import { removeIdea } from "../../writes/remove-idea.ts";

export default verb({
  arguments: { idea: required(found(findIdea)) },
  async run(coop, { idea }) {
    const { number, title } = idea;
    await coop.plan((tx) => removeIdea(tx, idea));
    if (!(await coop.confirm("idea-remove-question", { number, title }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write(
      "idea-removed",
      (tx) => removeIdea(tx, idea),
      () => ({ number, title }),
    );
  },
});
