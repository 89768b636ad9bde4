import { asked, day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findRecommendation, offerRecommendations } from "../../store/recommendations.ts";
import { commitments } from "../../views.ts";
import { addCommitment } from "../../writes/add-commitment.ts";

export default verb({
  gives: "item",
  arguments: {
    recommendation: required(found(findRecommendation, offerRecommendations)),
    text: required(text),
  },
  options: { due: asked(day), on: optional(day) },
  async run(coop, { recommendation, text, due = null, on = coop.today }) {
    coop.warnOfDayToCome(on);
    const added = await coop.write(
      "commitment-made",
      (tx) => addCommitment(tx, recommendation, { text, madeOn: on, dueOn: due }),
      ({ reference }) => ({ reference, text, due }),
    );
    await coop.show(commitments, added);
  },
});
