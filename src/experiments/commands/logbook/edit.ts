import { corrected, day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { readExperiment } from "../../store/experiments.ts";
import { findLogEntry } from "../../store/log-entries.ts";
import { logEntries } from "../../views.ts";
import { editLogEntry } from "../../writes/edit-log-entry.ts";
import log from "../experiment/log.ts";
import { pointOut } from "../point-out.ts";

export default verb({
  gives: "item",
  arguments: { logbook: required(found(findLogEntry)) },
  options: { text: optional(text), ...corrected(log.options), on: optional(day) },
  async run(coop, { logbook: entry, text, kind, on, visits, people, volunteers, hours, learned }) {
    const edited = await coop.write(
      "log-entry-edited",
      (tx) =>
        editLogEntry(tx, entry, {
          ...{ kind, text, visits, people, volunteers, learned },
          on_day: on,
          volunteer_hours: hours,
        }),
      ({ reference, on_day }) => ({ reference, on: on_day }),
    );
    const experiment = await coop.read((reader) => readExperiment(reader, edited.experiment_id));
    pointOut(coop, { entries: [edited] }, [experiment]);
    await coop.show(logEntries, edited);
  },
});
