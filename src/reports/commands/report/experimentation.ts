import { found, required } from "../../../command-line/parameter.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { readUnnamed } from "../../../people/store/unnamed.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { measuredBy } from "../../charts.ts";
import { readExperimentCard } from "../../facts/experiment-card.ts";
import { publish } from "../../publish.ts";
import { datedDocumentOptions } from "./document-options.ts";

export default verb({
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: datedDocumentOptions,
  async run(coop, { experiment, asOf = coop.today, format, out, open, on, reference }) {
    const facts = await coop.readAsOf(asOf, (reader) => readExperimentCard(reader, experiment, asOf));
    const isMeasured = facts.experiment.indicators.length > 0;
    await publish(coop, {
      name: "experimentation",
      title: `${coop.words.notice("experiment-card-file", {})}-${toReference("experiment", experiment.number)}`,
      facts,
      charts: { measures: isMeasured ? measuredBy(facts.experiment, coop.words.language) : null },
      formats: format,
      out,
      open,
      on,
      reference,
      isForMembers: true,
      unnamed: await coop.read(readUnnamed),
      layout: "leaflet",
    });
  },
});
