import { found, required } from "../../../command-line/parameter.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { measuredBy } from "../../charts.ts";
import { asEdition } from "../../facts/as-edition.ts";
import { readExperimentCard } from "../../facts/experiment-card.ts";
import { editionOptions } from "./document-options.ts";
import { publishEdition } from "./publish-edition.ts";

export default verb({
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: editionOptions,
  async run(coop, { experiment, edition = "public", asOf = coop.today, format, out, open, on, reference }) {
    const facts = await coop.readAsOf(asOf, async (reader) =>
      asEdition(reader, edition, await readExperimentCard(reader, experiment, asOf)),
    );
    const isMeasured = facts.experiment.indicators.length > 0;
    await publishEdition(coop, edition, {
      name: "experimentation",
      title: `${coop.words.notice("experiment-card-file", {})}-${toReference("experiment", experiment.number)}`,
      facts,
      charts: { measures: isMeasured ? measuredBy(facts.experiment, coop.words.language) : null },
      formats: format,
      out,
      open,
      on,
      reference,
      layout: "leaflet",
    });
  },
});
