import { asked, day, found, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { amendedPremises } from "../../amendment.ts";
import { withState } from "../../experiment.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";
import { amendExperiment } from "../../writes/amend-experiment.ts";

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: {
    hypothesis: asked(text),
    criterion: asked(text),
    on: required(day),
    reason: required(text),
  },
  async run(coop, { experiment, hypothesis, criterion, on, reason }) {
    const amended = { on, hypothesis, criterion, reason };
    const fields = amendedPremises(experiment, amended);
    const after = await coop.write(
      "experiment-amended",
      (tx) => amendExperiment(tx, experiment, amended),
      ({ number, title }) => ({ number, title, on, fields }),
    );
    coop.warnOfDayToCome(on);
    const { number, closed_on: closedOn } = after;
    if (closedOn !== null && on > closedOn) coop.warn("amended-after-close", { number, closedOn });
    await coop.show(experiments, withState(after, coop.today), await coop.sections("experiment", after.id));
  },
});
