import {
  asked,
  choice,
  count,
  day,
  found,
  number,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { besideRun, logKinds } from "../../log-entry.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { logEntries } from "../../views.ts";
import { logExperiment } from "../../writes/log-experiment.ts";

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)), text: required(text) },
  options: {
    kind: required(choice("logKind", logKinds)),
    on: optional(day),
    visits: asked(count),
    people: asked(count),
    volunteers: optional(count),
    hours: optional(number),
  },
  async run(coop, { experiment, text, kind, on = coop.today, visits, people, volunteers, hours }) {
    const entry = await coop.write(
      "experiment-logged",
      (tx) =>
        logExperiment(tx, {
          experiment_id: experiment.id,
          on_day: on,
          kind,
          text,
          visits: visits ?? null,
          people: people ?? null,
          volunteers: volunteers ?? null,
          volunteer_hours: hours ?? null,
        }),
      () => ({ number: experiment.number, title: experiment.title, logKind: kind, on }),
    );
    coop.warnOfDayToCome(on);
    const beside = besideRun(on, experiment);
    if (beside === "before") {
      coop.warn("log-before-start", { number: experiment.number, startedOn: experiment.started_on });
    } else if (beside === "after" && experiment.closed_on !== null) {
      coop.warn("log-after-close", { number: experiment.number, closedOn: experiment.closed_on });
    }
    await coop.show(logEntries, entry);
  },
});
