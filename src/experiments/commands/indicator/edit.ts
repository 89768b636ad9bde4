import { corrected, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { findIndicator, offerIndicators } from "../../store/indicators.ts";
import { indicators } from "../../views.ts";
import { editIndicator } from "../../writes/edit-indicator.ts";
import add from "./add.ts";

export default verb({
  gives: "item",
  arguments: { indicator: required(found(findIndicator, offerIndicators)) },
  options: {
    name: optional(text),
    experiment: optional(found(findExperiment, offerExperiments)),
    ...corrected(add.options),
  },
  async run(coop, { indicator, name, experiment, definition, unit, source, direction, baseline, target }) {
    const edited = await coop.write(
      "indicator-edited",
      (tx) =>
        editIndicator(tx, indicator, {
          ...{ name, definition, unit, source, direction, baseline, target },
          experiment_id: experiment?.id,
        }),
      (after) => ({ number: after.number, name: after.name }),
    );
    await coop.show(indicators, edited);
  },
});
