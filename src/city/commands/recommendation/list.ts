import { flag, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { isLate } from "../../follow-up.ts";
import { recommendationsOf } from "../../store/recommendations.ts";
import { recommendations } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: { unanswered: optional(flag), late: optional(flag) },
  async run(coop, { unanswered, late }) {
    const listed = await coop.readSeason(recommendationsOf);
    await coop.list(
      recommendations,
      listed.filter(
        ({ latest, commitments }) =>
          (!unanswered || latest === null) &&
          (!late || commitments.some((commitment) => isLate(commitment, coop.today))),
      ),
    );
  },
});
