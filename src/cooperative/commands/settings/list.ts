import { section } from "../../../terminal/view.ts";
import { verb } from "../../../verb.ts";
import { readCooperative } from "../../store/cooperative.ts";
import { purposes, settings } from "../../views.ts";

export default verb({
  gives: "item",
  async run(coop) {
    const cooperative = await coop.read(readCooperative);
    await coop.show(settings, cooperative, [section(purposes, cooperative.purposes)]);
  },
});
