import { found, required } from "../../../command-line/parameter.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { verb } from "../../../verb.ts";
import { editionOptions } from "./document-options.ts";
import { cardOf } from "./publications.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: editionOptions,
  async run(coop, { experiment, edition = "public", asOf = coop.today, format: formats, ...asked }) {
    const card = await cardOf(coop, experiment, { edition, asOf });
    await publishEdition(coop, edition, { ...card, formats, ...asked });
  },
});
