import { choice, file, found, listed, optional, required } from "../../../command-line/parameter.ts";
import { documentFormats } from "../../../documents/formats.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { readExperimentCard } from "../../facts/experiment-card.ts";
import { readUnnamed } from "../../facts/people-named.ts";
import { publish } from "../../publish.ts";

export default verb({
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: { format: listed(choice("documentFormat", documentFormats)), out: optional(file) },
  async run(coop, { experiment, format, out }) {
    const reference = toReference("experiment", experiment.number);
    await publish(coop, {
      name: "experimentation",
      title: `${coop.words.notice("experiment-card-file", {})}-${reference}`,
      facts: await coop.read((reader) => readExperimentCard(reader, experiment, coop.today)),
      formats: format ?? ["md"],
      out,
      isForMembers: true,
      unnamed: await coop.read(readUnnamed),
      layout: "leaflet",
    });
  },
});
