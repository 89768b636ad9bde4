import { verb } from "../../../verb.ts";
import { withState } from "../../experiment.ts";
import { listExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    const all = await coop.read(listExperiments);
    await coop.list(
      experiments,
      all.map((one) => withState(one, coop.today)),
    );
  },
});
