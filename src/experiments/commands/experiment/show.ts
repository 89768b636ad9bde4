import { found, required } from "../../../command-line/parameter.ts";
import type { Day } from "../../../values/day.ts";
import { verb } from "../../../verb.ts";
import { withState } from "../../experiment.ts";
import { type Experiment, findExperiment, offerExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  async run(coop, { experiment }) {
    await coop.show(
      experiments,
      withState(upTo(experiment, coop.today), coop.today),
      await coop.sections("experiment", experiment.id),
    );
  },
});

/** An experiment whose sums are those of today: what is dated after it stands apart, below. */
function upTo(experiment: Experiment, today: Day): Experiment {
  return { ...experiment, log: experiment.log.filter(({ on_day }) => on_day <= today) };
}
