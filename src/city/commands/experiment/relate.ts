import { choice, day, editable, found, optional, required, text } from "../../../command-line/parameter.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { verb } from "../../../verb.ts";
import { relationKinds } from "../../relation.ts";
import { findService, offerServices } from "../../store/services.ts";
import { relations } from "../../views.ts";
import { relateExperiment } from "../../writes/relate-experiment.ts";

export default verb({
  gives: "item",
  arguments: {
    experiment: required(found(findExperiment, offerExperiments)),
    service: required(found(findService, offerServices)),
  },
  options: {
    kind: required(choice("relationKind", relationKinds)),
    confirmedBy: editable(text),
    on: optional(day),
    settledBy: editable(text),
  },
  async run(coop, { experiment, service, kind, confirmedBy, on, settledBy }) {
    const related = await coop.write(
      "experiment-related",
      (tx) =>
        relateExperiment(tx, {
          experimentId: experiment.id,
          serviceId: service.id,
          kind,
          confirmedBy,
          on,
          settledBy,
          today: coop.today,
        }),
      ({ experimentNumber, experimentTitle, serviceNumber, serviceName }) => ({
        experimentNumber,
        experimentTitle,
        serviceNumber,
        serviceName,
        kind,
      }),
    );
    await coop.show(relations, related);
  },
});
