import { found, optional, owner } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { isOfExperiment } from "../../store/experiments-of.ts";
import { listIndicators } from "../../store/indicators.ts";
import { indicators } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  arguments: { experiment: owner(optional(found(findExperiment, offerExperiments))) },
  async run(coop, { experiment }) {
    const all = await coop.read((reader) => listIndicators(reader, coop.today));
    const isMeant = await coop.readSeason((reader, season) => isOfExperiment(reader, season, experiment));
    await coop.list(
      indicators,
      all.filter(({ experiment_id }) => isMeant(experiment_id)),
    );
  },
});
