import {
  asked,
  day,
  found,
  optional,
  proposing,
  required,
  several,
} from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions, proposeLatest } from "../../../workshops/store/sessions.ts";
import { findRecommendation, offerRecommendations } from "../../store/recommendations.ts";
import { tellings } from "../../views.ts";
import { tellOfRecommendations } from "../../writes/tell-of-recommendations.ts";

const one = found(findRecommendation, offerRecommendations);

export default verb({
  gives: "list",
  arguments: { recommendation: required(one), others: several(one) },
  options: { session: proposing(asked(found(findSession, offerSessions)), proposeLatest), on: optional(day) },
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
