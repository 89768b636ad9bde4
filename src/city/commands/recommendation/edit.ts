import {
  choice,
  day,
  editable,
  found,
  idOf,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import { findDecision, offerDecisions } from "../../../decisions/store/decisions.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { verb } from "../../../verb.ts";
import { levels } from "../../recommendation.ts";
import { findRecommendation, offerRecommendations } from "../../store/recommendations.ts";
import { findService, offerServices } from "../../store/services.ts";
import { recommendations } from "../../views.ts";
import { editRecommendation } from "../../writes/edit-recommendation.ts";

export default verb({
  gives: "item",
  arguments: { recommendation: required(found(findRecommendation, offerRecommendations)) },
  options: {
    text: optional(text),
    level: editable(choice("level", levels)),
    addressedTo: editable(text),
    enriches: editable(found(findService, offerServices)),
    policy: editable(text),
    decision: editable(found(findDecision, offerDecisions)),
    experiment: editable(found(findExperiment, offerExperiments)),
    sent: editable(day),
  },
  async run(
    coop,
    { recommendation, text, level, addressedTo, enriches, policy, decision, experiment, sent },
  ) {
    const edited = await coop.write(
      "recommendation-edited",
      (tx) =>
        editRecommendation(tx, recommendation, {
          ...{ text, level, policy },
          addressed_to: addressedTo,
          enriches_id: idOf(enriches),
          decision_id: idOf(decision),
          experiment_id: idOf(experiment),
          sent_on: sent,
        }),
      (after) => ({ number: after.number, text: after.text }),
    );
    await coop.show(recommendations, edited);
  },
});
