import { day, editable, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { listExperiments } from "../../store/experiments.ts";
import { findResult } from "../../store/results.ts";
import { results } from "../../views.ts";
import { correctResult } from "../../writes/correct-result.ts";
import { measure } from "../kinds.ts";
import { pointOut } from "../point-out.ts";

export default verb({
  gives: "item",
  arguments: { result: required(found(findResult)) },
  options: { value: editable(measure), on: optional(day), note: editable(text) },
  async run(coop, { result, value: measured, on, note }) {
    const { indicator } = result;
    const corrected = await coop.write(
      "result-corrected",
      (tx) => correctResult(tx, result, { measured, on, note }),
      (held) => ({
        number: indicator.number,
        name: indicator.name,
        value: held?.value ?? null,
        unit: indicator.unit,
        on: held?.on_day ?? result.on_day,
      }),
    );
    if (!corrected) return;
    const experiments = await coop.read((reader) => listExperiments(reader));
    pointOut(coop, { results: [{ indicator, on: corrected.on_day }] }, experiments);
    await coop.show(results, corrected);
  },
});
