import {
  asked,
  choice,
  count,
  day,
  found,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { logKinds, mayTeach } from "../../log-entry.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { notedAfterClose } from "../../unlikely.ts";
import { logEntries } from "../../views.ts";
import { logExperiment, type NewLogEntry } from "../../writes/log-experiment.ts";
import { hours } from "../kinds.ts";
import { pointOut } from "../point-out.ts";

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)), text: required(text) },
  options: {
    kind: required(choice("logKind", logKinds)),
    on: optional(day),
    visits: asked(count),
    people: asked(count),
    volunteers: optional(count),
    hours: optional(hours),
    learned: optional(text),
  },
  async run(coop, { experiment, text: told, kind, on = coop.today, hours: time, ...input }) {
    const { visits, people, volunteers } = input;
    const { learned } = mayTeach(kind)
      ? await coop.complete({ learned: asked(text) }, { learned: input.learned })
      : input;
    coop.warnAll(notedAfterClose([{ experimentId: experiment.id, on }], [experiment]));
    const entry = await coop.write(
      "experiment-logged",
      (tx) =>
        logExperiment(tx, experiment, {
          ...{ kind, text: told, visits, people, volunteers, learned },
          on_day: on,
          volunteer_hours: time,
        } satisfies Every<NewLogEntry>),
      () => ({ number: experiment.number, title: experiment.title, logKind: kind, on }),
    );
    pointOut(coop, { entries: [entry] }, [experiment]);
    await coop.show(logEntries, entry);
  },
});
