import { day, found, optional, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findIdea, offerIdeas } from "../../store/ideas.ts";
import { ideas } from "../../views.ts";
import { mergeIdeas } from "../../writes/merge-ideas.ts";

export default verb({
  gives: "item",
  arguments: { idea: required(found(findIdea, offerIdeas)) },
  options: { into: required(found(findIdea, offerIdeas)), on: optional(day) },
  async run(coop, { idea, into, on = coop.today }) {
    const { number, title } = idea;
    const whole = await coop.write(
      "idea-merged",
      (tx) => mergeIdeas(tx, idea, { into, on }),
      () => ({ number, title, into: into.number, on }),
    );
    coop.warnOfDayToCome(on);
    await coop.show(ideas, whole, await coop.sections("idea", whole.id));
  },
});
