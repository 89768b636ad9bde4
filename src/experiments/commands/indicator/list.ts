import { verb } from "../../../verb.ts";
import { listIndicators } from "../../store/indicators.ts";
import { indicators } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    await coop.list(indicators, await coop.read(listIndicators));
  },
});
