import { found, optional, owner } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { listIndicators } from "../../store/indicators.ts";
import { indicators } from "../../views.ts";

export default verb({
  gives: "list",
  arguments: { experiment: owner(optional(found(findExperiment, offerExperiments))) },
  async run(coop, { experiment }) {
    const all = await coop.read(listIndicators);
    await coop.list(
      indicators,
      all.filter(({ experiment_id }) => experiment === undefined || experiment_id === experiment.id),
    );
  },
});
