import { found, optional, owner } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { listResults } from "../../store/results.ts";
import { results } from "../../views.ts";

export default verb({
  gives: "list",
  arguments: { experiment: owner(optional(found(findExperiment, offerExperiments))) },
  async run(coop, { experiment }) {
    await coop.list(results, await coop.read((reader) => listResults(reader, experiment?.id)));
  },
});
