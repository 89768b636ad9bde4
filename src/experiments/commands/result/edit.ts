import { day, editable, found, number, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findResult } from "../../store/results.ts";
import { results } from "../../views.ts";
import { correctResult } from "../../writes/correct-result.ts";

export default verb({
  gives: "item",
  arguments: { result: required(found(findResult)) },
  options: { value: editable(number), on: optional(day), note: editable(text) },
  async run(coop, { result, value, on, note }) {
    const { indicator } = result;
    const corrected = await coop.write(
      "result-corrected",
      (tx) => correctResult(tx, result, { value, on, note }),
      (held) => ({
        number: indicator.number,
        name: indicator.name,
        value: held?.value ?? null,
        unit: indicator.unit,
        on: held?.on_day ?? result.on_day,
      }),
    );
    if (on !== undefined) coop.warnOfDayToCome(on);
    if (corrected) await coop.show(results, corrected);
  },
});
