import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findIndicator, offerIndicators } from "../../store/indicators.ts";
import { indicators } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { indicator: required(found(findIndicator, offerIndicators)) },
  async run(coop, { indicator }) {
    await coop.show(indicators, indicator, await coop.sections("indicator", indicator.id));
  },
});
