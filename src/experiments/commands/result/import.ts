import { day, found, text } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { CoopError, type Problem, problem } from "../../../problem.ts";
import { importTable } from "../../../tabular/import-table.ts";
import { type CellPlace, tableOptions } from "../../../tabular/read-table.ts";
import { verb } from "../../../verb.ts";
import { planResults, type ResultRow } from "../../result-plan.ts";
import { type ResultField, resultHeadings } from "../../result-table.ts";
import { type Experiment, findExperiment, listExperiments } from "../../store/experiments.ts";
import { findIndicator, findIndicatorOf, type Indicator } from "../../store/indicators.ts";
import { notedAfterClose } from "../../unlikely.ts";
import { plannedResults } from "../../views.ts";
import { importResults } from "../../writes/import-results.ts";
import { measure } from "../kinds.ts";
import { pointOut } from "../point-out.ts";
import { tableArguments, tableOf } from "../table-of.ts";

const cells = {
  experiment: found(findExperiment),
  indicator: text,
  on: day,
  value: measure,
  unit: text,
  note: text,
} satisfies Record<ResultField, unknown>;

export default verb({
  gives: "item",
  arguments: tableArguments,
  options: tableOptions,
  run(coop, { experiment = null, file, ...wishes }) {
    let experiments: readonly Experiment[] = [];
    return importTable(coop, file, wishes, {
      ...{ headings: resultHeadings, cells, view: plannedResults },
      ...tableOf(coop, experiment),
      refuses({ columns, table: { headings } }) {
        const lacking = (["indicator", "on", "value"] as const).filter((field) => !columns.has(field));
        return lacking.length > 0 ? problem("table-of-no-results", { headings, lacking }) : undefined;
      },
      async judge({ rows, placeOf }) {
        experiments = await coop.read((reader) => listExperiments(reader));
        const meant = await indicatorsMeant(coop, rows, experiment, placeOf);
        return planResults(rows, ({ line }) => meant.get(line), placeOf);
      },
      sayPlan(sums, planned) {
        coop.say("table-plan", sums);
        const noted = planned.map(({ indicator, on }) => ({ experimentId: indicator.experiment_id, on }));
        coop.warnAll(notedAfterClose(noted, experiments));
      },
      ask: () => coop.confirm("results-question", {}),
      async record(planned, told) {
        await coop.write(
          "results-imported",
          (tx) => importResults(tx, planned),
          () => told,
        );
        pointOut(coop, { results: planned }, experiments);
      },
    });
  },
});

/** What each row measures, or why nobody knows; nothing for one that names no indicator. */
async function indicatorsMeant(
  coop: Coop,
  rows: readonly ResultRow[],
  experiment: Experiment | null,
  placeOf: CellPlace<ResultField>,
): Promise<ReadonlyMap<number, Indicator | readonly Problem[]>> {
  const known = new Map<string, Indicator | readonly Problem[]>();
  const meant = new Map<number, Indicator | readonly Problem[]>();
  for (const { line, said } of rows) {
    const { indicator: named, experiment: of = experiment } = said;
    if (named === undefined) continue;
    const key = `${of?.id} ${named}`;
    const found = known.get(key) ?? (await indicatorOf(coop, named, of));
    known.set(key, found);
    const place = placeOf(line, "indicator");
    meant.set(line, "id" in found ? found : found.map((one) => ({ ...one, place })));
  }
  return meant;
}

async function indicatorOf(
  coop: Coop,
  named: string,
  experiment: Experiment | null,
): Promise<Indicator | readonly Problem[]> {
  const find = experiment === null ? findIndicator : findIndicatorOf(experiment.id);
  try {
    return await coop.read((reader) => find(reader, named));
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return error.problems;
  }
}
