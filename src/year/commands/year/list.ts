import { verb } from "../../../verb.ts";
import { listYears } from "../../store/years.ts";
import { years } from "../../views.ts";
import { hasBilan } from "../has-bilan.ts";

export default verb({
  gives: "list",
  async run(coop) {
    const all = await coop.read(listYears);
    await coop.list(
      years,
      all.map((year) => ({ ...year, hasBilan: hasBilan(coop, year) })),
    );
  },
});
