import { verb } from "../../../verb.ts";
import { readCooperative } from "../../store/cooperative.ts";
import { settings } from "../../views.ts";

export default verb({
  gives: "item",
  async run(coop) {
    await coop.show(settings, await coop.read(readCooperative));
  },
});
