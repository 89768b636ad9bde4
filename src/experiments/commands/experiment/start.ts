import { asked, day, flag, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { isWithoutCriterion } from "../../amendment.ts";
import { checkStart, withState } from "../../experiment.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";
import { startExperiment } from "../../writes/start-experiment.ts";

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: {
    on: optional(day),
    withoutCriterion: optional(flag),
    hypothesis: optional(text),
    criterion: optional(text),
  },
  async run(coop, { experiment, on = coop.today, withoutCriterion = false, hypothesis, criterion }) {
    checkStart(experiment, experiment, { mayLackCriterion: true });
    const known = {
      hypothesis: hypothesis ?? experiment.hypothesis ?? undefined,
      criterion: criterion ?? experiment.criterion ?? undefined,
    };
    const premises = withoutCriterion
      ? known
      : await coop.complete({ hypothesis: asked(text), criterion: asked(text) }, known);
    const started = await coop.write(
      "experiment-started",
      (tx) => startExperiment(tx, experiment, { ...premises, on, mayLackCriterion: withoutCriterion }),
      (after) => ({
        number: after.number,
        title: after.title,
        on,
        isWithoutCriterion: isWithoutCriterion(after),
      }),
    );
    coop.warnOfDayToCome(on);
    await coop.show(experiments, withState(started, coop.today));
  },
});
