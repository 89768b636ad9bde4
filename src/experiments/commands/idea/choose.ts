import { day, found, optional, required } from "../../../command-line/parameter.ts";
import { findDecision, offerDecisions } from "../../../decisions/store/decisions.ts";
import { verb } from "../../../verb.ts";
import { withState } from "../../experiment.ts";
import { findIdea, offerIdeas } from "../../store/ideas.ts";
import { experiments } from "../../views.ts";
import { chooseIdea } from "../../writes/choose-idea.ts";

export default verb({
  gives: "item",
  arguments: { idea: required(found(findIdea, offerIdeas)) },
  options: { on: optional(day), decision: optional(found(findDecision, offerDecisions)) },
  async run(coop, { idea, on = coop.today, decision }) {
    const made = await coop.write(
      "idea-chosen",
      (tx) => chooseIdea(tx, idea, { on, decisionId: decision?.id }),
      ({ number }) => ({ number: idea.number, title: idea.title, on, experimentNumber: number }),
    );
    coop.warnOfDayToCome(on);
    await coop.show(experiments, withState(made, coop.today));
  },
});
