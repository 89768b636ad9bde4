import { asked, choice, day, found, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { followUpStates } from "../../follow-up.ts";
import { findRecommendationOrPoint, offerFollowed } from "../../store/recommendations.ts";
import { recommendations } from "../../views.ts";
import { followRecommendation } from "../../writes/follow-recommendation.ts";

export default verb({
  gives: "item",
  arguments: { followed: required(found(findRecommendationOrPoint, offerFollowed)) },
  options: {
    state: required(choice("followUpState", followUpStates)),
    reason: asked(text),
    on: asked(day),
  },
  async run(coop, { followed, state, reason: said, on = coop.today }) {
    coop.warnOfDayToCome(on);
    const isOwed = state === "dropped" && said === undefined && coop.asker !== undefined;
    const { reason = null } = isOwed
      ? await coop.complete({ reason: required(text) }, { reason: said })
      : { reason: said };
    const { recommendation, point } = followed;
    const after = await coop.write(
      "recommendation-followed",
      (tx) => followRecommendation(tx, followed, { on, state, reason }),
      ({ number }) => ({ number, commitment: point?.reference ?? null, state, on }),
    );
    await coop.show(recommendations, after, await coop.sections("recommendation", recommendation.id));
  },
});
