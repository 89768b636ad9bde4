import { choice, found, optional, owner } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { logKinds } from "../../log-entry.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { listLogEntries } from "../../store/log-entries.ts";
import { logEntries } from "../../views.ts";

export default verb({
  gives: "list",
  arguments: { experiment: owner(optional(found(findExperiment, offerExperiments))) },
  options: { kind: optional(choice("logKind", logKinds)) },
  async run(coop, { experiment, kind }) {
    const all = await coop.read(listLogEntries);
    await coop.list(
      logEntries,
      all.filter(
        (entry) => (!experiment || entry.experiment_id === experiment.id) && (!kind || entry.kind === kind),
      ),
    );
  },
});
