import { day, found, number, optional, owner, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { findIndicatorOf } from "../../store/indicators.ts";
import { results } from "../../views.ts";
import { addResult } from "../../writes/add-result.ts";

export default verb({
  gives: "item",
  arguments: {
    experiment: owner(required(found(findExperiment, offerExperiments))),
    indicator: required(text),
    value: required(number),
  },
  options: { on: optional(day), note: optional(text) },
  async run(coop, { experiment, indicator: named, value, on = coop.today, note }) {
    const indicator = await coop.read((reader) => findIndicatorOf(experiment.id)(reader, named));
    const before = indicator.results.find(({ on_day }) => on_day === on);
    const added = await coop.write(
      "result-added",
      (tx) => addResult(tx, indicator, { value, on, note: note ?? null }),
      () => ({ number: indicator.number, name: indicator.name, value, unit: indicator.unit, on }),
    );
    if (before) coop.say("result-replaced", { before: before.value, on });
    coop.warnOfDayToCome(on);
    await coop.show(results, added);
  },
});
