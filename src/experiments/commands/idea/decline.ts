import { day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findIdea, offerIdeas } from "../../store/ideas.ts";
import { ideas } from "../../views.ts";
import { declineIdea } from "../../writes/decline-idea.ts";

export default verb({
  gives: "item",
  arguments: { idea: required(found(findIdea, offerIdeas)) },
  options: { reason: required(text), on: optional(day) },
  async run(coop, { idea, reason, on = coop.today }) {
    const declined = await coop.write(
      "idea-declined",
      (tx) => declineIdea(tx, idea, { on, reason }),
      ({ number, title }) => ({ number, title, on }),
    );
    coop.warnOfDayToCome(on);
    await coop.show(ideas, declined);
  },
});
