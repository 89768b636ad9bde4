import { day, found, optional, required, several } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findRecommendation, offerRecommendations } from "../../store/recommendations.ts";
import { recommendations } from "../../views.ts";
import { sendRecommendations } from "../../writes/send-recommendations.ts";

const one = found(findRecommendation, offerRecommendations);

export default verb({
  gives: "list",
  arguments: { recommendation: required(one), others: several(one) },
  options: { on: optional(day) },
  async run(coop, { recommendation, others = [], on = coop.today }) {
    coop.warnOfDayToCome(on);
    const all = [recommendation, ...others];
    const sent = await coop.pointingOut(
      "recommendations-sent",
      (tx) => sendRecommendations(tx, all, on),
      () => ({ numbers: all.map(({ number }) => number), on }),
    );
    await coop.list(recommendations, sent);
  },
});
