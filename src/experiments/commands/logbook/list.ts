import { choice, found, optional, owner } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { logKinds } from "../../log-entry.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { isOfExperiment } from "../../store/experiments-of.ts";
import { listLogEntries } from "../../store/log-entries.ts";
import { logEntries } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  arguments: { experiment: owner(optional(found(findExperiment, offerExperiments))) },
  options: { kind: optional(choice("logKind", logKinds)) },
  async run(coop, { experiment, kind }) {
    const all = await coop.read(listLogEntries);
    const isMeant = await coop.readSeason((reader, season) => isOfExperiment(reader, season, experiment));
    await coop.list(
      logEntries,
      all.filter((entry) => isMeant(entry.experiment_id) && (!kind || entry.kind === kind)),
    );
  },
});
