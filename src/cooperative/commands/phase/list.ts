import { verb } from "../../../verb.ts";
import { listPhases } from "../../store/phases.ts";
import { phases } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    await coop.list(phases, await coop.read(listPhases));
  },
});
