import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { withState } from "../../experiment.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  async run(coop, { experiment }) {
    await coop.show(
      experiments,
      withState(experiment, coop.today),
      await coop.sections("experiment", experiment.id),
    );
  },
});
