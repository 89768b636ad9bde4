import { day, found, optional, required, several } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { perhapsSaidAt } from "../../../workshops/commands/session/kinds.ts";
import { findRecommendation, offerRecommendations } from "../../store/recommendations.ts";
import { tellings } from "../../views.ts";
import { tellOfRecommendations } from "../../writes/tell-of-recommendations.ts";

const one = found(findRecommendation, offerRecommendations);

export default verb({
  gives: "list",
  arguments: { recommendation: required(one), others: several(one) },
  options: { session: perhapsSaidAt, on: optional(day) },
  async run(coop, { recommendation, others = [], session, on = session?.on_day ?? coop.today }) {
    coop.warnOfDayToCome(on);
    const all = [recommendation, ...others];
    const told = await coop.write(
      "recommendations-told",
      (tx) => tellOfRecommendations(tx, all, { on, sessionId: session?.id ?? null }),
      () => ({ numbers: all.map(({ number }) => number), on, sessionNumber: session?.number ?? null }),
    );
    await coop.list(tellings, told);
  },
});
