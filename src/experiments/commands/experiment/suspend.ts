import { asked, day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { withState } from "../../experiment.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";
import { suspendExperiment } from "../../writes/pause-experiment.ts";

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: { on: optional(day), reason: asked(text) },
  async run(coop, { experiment, on = coop.today, reason }) {
    const suspended = await coop.write(
      "experiment-suspended",
      (tx) => suspendExperiment(tx, experiment, { on, reason }),
      ({ number, title }) => ({ number, title, on }),
    );
    coop.warnOfDayToCome(on);
    await coop.show(experiments, withState(suspended, coop.today));
  },
});
