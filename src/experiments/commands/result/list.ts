import { found, optional, owner } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { isOfExperiment } from "../../store/experiments-of.ts";
import { listResults } from "../../store/results.ts";
import { results } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  arguments: { experiment: owner(optional(found(findExperiment, offerExperiments))) },
  async run(coop, { experiment }) {
    const all = await coop.read((reader) => listResults(reader, experiment?.id));
    const isMeant = await coop.readSeason((reader, season) => isOfExperiment(reader, season, experiment));
    await coop.list(
      results,
      all.filter(({ indicator }) => isMeant(indicator.experiment_id)),
    );
  },
});
