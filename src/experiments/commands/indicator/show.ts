import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findIndicator, listIndicators, offerIndicators } from "../../store/indicators.ts";
import { indicators } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { indicator: required(found(findIndicator, offerIndicators)) },
  async run(coop, { indicator: { id } }) {
    const all = await coop.read((reader) => listIndicators(reader, coop.today));
    for (const one of all.filter((each) => each.id === id))
      await coop.show(indicators, one, await coop.sections("indicator", id));
  },
});
