import { day, found, optional, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { withState } from "../../experiment.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";
import { resumeExperiment } from "../../writes/pause-experiment.ts";

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: { on: optional(day) },
  async run(coop, { experiment, on = coop.today }) {
    const resumed = await coop.write(
      "experiment-resumed",
      (tx) => resumeExperiment(tx, experiment, on),
      ({ number, title }) => ({ number, title, on }),
    );
    coop.warnOfDayToCome(on);
    await coop.show(experiments, withState(resumed, coop.today));
  },
});
