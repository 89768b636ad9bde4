import { choice, found, optional, required } from "../../../command-line/parameter.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { removeItem } from "../../../register/remove-item.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { relationKinds } from "../../relation.ts";
import { readRelation } from "../../store/relations.ts";
import { findService, offerServices } from "../../store/services.ts";

export default verb({
  arguments: {
    experiment: required(found(findExperiment, offerExperiments)),
    service: required(found(findService, offerServices)),
  },
  options: { kind: optional(choice("relationKind", relationKinds)) },
  async run(coop, { experiment, service, kind }) {
    const relation = await coop.read((reader) => readRelation(reader, experiment, service, kind));
    const called = `${toReference("experiment", experiment.number)} / ${toReference("service", service.number)}`;
    await coop.remove(
      "experiment-unrelated",
      (tx) => removeItem(tx, "relation", { id: relation.id, called }),
      {
        experimentNumber: relation.experimentNumber,
        experimentTitle: relation.experimentTitle,
        serviceNumber: relation.serviceNumber,
        serviceName: relation.serviceName,
        kind: relation.kind,
      },
    );
  },
});
