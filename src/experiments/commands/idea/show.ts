import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findIdea, offerIdeas } from "../../store/ideas.ts";
import { ideas } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { idea: required(found(findIdea, offerIdeas)) },
  async run(coop, { idea }) {
    await coop.show(ideas, idea, await coop.sections("idea", idea.id));
  },
});
