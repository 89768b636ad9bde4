import { choice, day, found, text } from "../../../command-line/parameter.ts";
import { problem } from "../../../problem.ts";
import { importTable } from "../../../tabular/import-table.ts";
import { tableOptions } from "../../../tabular/read-table.ts";
import { verb } from "../../../verb.ts";
import { logKinds } from "../../log-entry.ts";
import { planLog, toldByFigures } from "../../log-plan.ts";
import { type LogField, logHeadings } from "../../log-table.ts";
import { findExperiment, listExperiments } from "../../store/experiments.ts";
import { listLogEntries } from "../../store/log-entries.ts";
import { notedAfterClose, untaughtOf } from "../../unlikely.ts";
import { plannedEntries } from "../../views.ts";
import { importLog } from "../../writes/import-log.ts";
import { counted, hours } from "../kinds.ts";
import { pointOut } from "../point-out.ts";
import { tableArguments, tableOf } from "../table-of.ts";

const cells = {
  reference: text,
  experiment: found(findExperiment),
  on: day,
  text,
  kind: choice("logKind", logKinds),
  learned: text,
  visits: counted,
  people: counted,
  volunteers: counted,
  hours,
} satisfies Record<LogField, unknown>;

export default verb({
  gives: "item",
  arguments: tableArguments,
  options: tableOptions,
  run: (coop, { experiment = null, file, ...wishes }) =>
    importTable(coop, file, wishes, {
      ...{ headings: logHeadings, cells, view: plannedEntries },
      ...tableOf(coop, experiment),
      refuses({ columns, table: { headings } }) {
        const has = (...fields: readonly LogField[]): boolean => fields.some((field) => columns.has(field));
        if (!has("on", "reference")) return problem("table-without-days", { headings });
        if (!has("text", "reference", "visits", "people", "volunteers", "hours"))
          return problem("table-of-no-log", { headings });
        return experiment || has("experiment", "reference")
          ? undefined
          : problem("table-of-no-experiment", { headings });
      },
      async judge({ rows, columns, placeOf }) {
        const entries = await coop.read(listLogEntries);
        return planLog(toldByFigures(rows, columns), entries, experiment, placeOf);
      },
      sayPlan(sums, planned) {
        coop.say("table-plan", sums);
        const noted = planned.map((one) => ({ experimentId: one.experiment.id, on: one.on_day }));
        coop.warnAll(
          notedAfterClose(noted, [
            ...new Map(planned.map((one) => [one.experiment.id, one.experiment])).values(),
          ]),
        );
      },
      ask: () => coop.confirm("log-question", {}),
      async record(planned, { file, added, changed }) {
        const entries = await coop.write(
          "log-imported",
          (tx) => importLog(tx, planned),
          () => ({
            file,
            numbers: [...new Set(planned.map((one) => one.experiment.number))].sort((a, b) => a - b),
            added,
            changed,
          }),
        );
        pointOut(coop, { entries }, await coop.read((reader) => listExperiments(reader)));
        coop.tellAll(untaughtOf(entries));
      },
    }),
});
