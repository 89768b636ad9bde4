import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findRecommendation, offerRecommendations } from "../../store/recommendations.ts";
import { recommendations } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { recommendation: required(found(findRecommendation, offerRecommendations)) },
  async run(coop, { recommendation }) {
    await coop.show(
      recommendations,
      recommendation,
      await coop.sections("recommendation", recommendation.id),
    );
  },
});
