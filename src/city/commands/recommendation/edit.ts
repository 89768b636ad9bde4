import { corrected, found, idOf, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findRecommendation, offerRecommendations } from "../../store/recommendations.ts";
import { recommendations } from "../../views.ts";
import { editRecommendation } from "../../writes/edit-recommendation.ts";
import add from "./add.ts";

export default verb({
  gives: "item",
  arguments: { recommendation: required(found(findRecommendation, offerRecommendations)) },
  options: {
    text: optional(text),
    ...corrected(add.options),
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
