import {
  asked,
  choice,
  found,
  number,
  optional,
  owner,
  required,
  text,
} from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { directions } from "../../indicator.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { indicators } from "../../views.ts";
import { addIndicator } from "../../writes/add-indicator.ts";

export default verb({
  gives: "item",
  arguments: { experiment: owner(required(found(findExperiment, offerExperiments))), name: required(text) },
  options: {
    definition: optional(text),
    unit: asked(text),
    source: optional(text),
    direction: optional(choice("direction", directions)),
    baseline: asked(number),
    target: asked(number),
  },
  async run(coop, { name, experiment, definition, unit, source, direction, baseline, target }) {
    const added = await coop.write(
      "indicator-added",
      (tx) =>
        addIndicator(tx, {
          name,
          experiment_id: experiment.id,
          ...{ definition, unit, source, direction, baseline, target },
        }),
      (indicator) => ({ number: indicator.number, name: indicator.name }),
    );
    await coop.show(indicators, added);
  },
});
