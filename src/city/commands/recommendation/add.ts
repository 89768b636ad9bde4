import { asked, choice, day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { findDecision, offerDecisions } from "../../../decisions/store/decisions.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { verb } from "../../../verb.ts";
import { levels } from "../../recommendation.ts";
import { findService, offerServices } from "../../store/services.ts";
import { recommendations } from "../../views.ts";
import { addRecommendation } from "../../writes/add-recommendation.ts";

export default verb({
  gives: "item",
  arguments: { text: required(text) },
  options: {
    level: asked(choice("level", levels)),
    addressedTo: asked(text),
    enriches: optional(found(findService, offerServices)),
    policy: optional(text),
    decision: optional(found(findDecision, offerDecisions)),
    experiment: optional(found(findExperiment, offerExperiments)),
    sent: asked(day),
  },
  async run(coop, { text, level, addressedTo, enriches, policy, decision, experiment, sent }) {
    const added = await coop.write(
      "recommendation-added",
      (tx) =>
        addRecommendation(tx, {
          ...{ text, level, policy },
          addressed_to: addressedTo,
          enriches_id: enriches?.id,
          decision_id: decision?.id,
          experiment_id: experiment?.id,
          sent_on: sent,
        }),
      (recommendation) => ({ number: recommendation.number, text: recommendation.text }),
    );
    await coop.show(recommendations, added);
  },
});
