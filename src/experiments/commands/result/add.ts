import { day, found, optional, owner, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { findIndicatorOf } from "../../store/indicators.ts";
import { notedAfterClose } from "../../unlikely.ts";
import { results } from "../../views.ts";
import { addResult } from "../../writes/add-result.ts";
import { measure } from "../kinds.ts";
import { pointOut } from "../point-out.ts";

export default verb({
  gives: "item",
  arguments: {
    experiment: owner(required(found(findExperiment, offerExperiments))),
    indicator: required(text),
    value: required(measure),
  },
  options: { on: optional(day), note: optional(text) },
  async run(coop, { experiment, indicator: named, value: measured, on = coop.today, note = null }) {
    const indicator = await coop.read((reader) => findIndicatorOf(experiment.id)(reader, named));
    const before = indicator.results.find(({ on_day }) => on_day === on);
    coop.warnAll(notedAfterClose([{ experimentId: experiment.id, on }], [experiment]));
    const added = await coop.write(
      "result-added",
      (tx) => addResult(tx, indicator, { measured, on, note }),
      ({ value }) => ({ number: indicator.number, name: indicator.name, value, unit: indicator.unit, on }),
    );
    if (before && before.id !== added.id) coop.say("result-replaced", { before: before.value, on });
    pointOut(coop, { results: [{ indicator, on }] }, [experiment]);
    await coop.show(results, added);
  },
});
