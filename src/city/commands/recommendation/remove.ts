import { found, required } from "../../../command-line/parameter.ts";
import type { Write } from "../../../register/write.ts";
import { verb } from "../../../verb.ts";
import { findRecommendationOrPoint } from "../../store/recommendations.ts";
import { removeRecommendation } from "../../writes/remove-recommendation.ts";

export default verb({
  arguments: { removed: required(found(findRecommendationOrPoint)) },
  async run(coop, { removed }) {
    const { recommendation, point } = removed;
    const { number, text } = recommendation;
    const work = (tx: Write) => removeRecommendation(tx, removed);
    if (point) await coop.remove("point-removed", work, point);
    else await coop.remove("recommendation-removed", work, { number, text });
  },
});
