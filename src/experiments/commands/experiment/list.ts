import { ofSeason } from "../../../cooperative/season.ts";
import { verb } from "../../../verb.ts";
import { wentOn, withState } from "../../experiment.ts";
import { listExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  async run(coop) {
    const year = await coop.season();
    const all = (await coop.read((reader) => listExperiments(reader))).filter(ofSeason(year, wentOn));
    await coop.list(
      experiments,
      all.map((one) => withState(one, coop.today)),
    );
  },
});
