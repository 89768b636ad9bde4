import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findResult } from "../../store/results.ts";
import { removeResult } from "../../writes/remove-result.ts";

export default verb({
  arguments: { result: required(found(findResult)) },
  async run(coop, { result }) {
    const { number, name, unit } = result.indicator;
    const told = { number, name, value: result.value, unit, on: result.on_day };
    await coop.remove("result-removed", (tx) => removeResult(tx, result), told);
  },
});
