import { CoopError, type Place, type Problem, problem } from "../problem.ts";
import type { JudgedTable, RowToRecord } from "../tabular/import-table.ts";
import type { CellPlace } from "../tabular/read-table.ts";
import type { Day } from "../values/day.ts";
import { checkMeasure, type Measure } from "./indicator.ts";
import type { ResultField } from "./result-table.ts";
import type { Experiment } from "./store/experiments.ts";
import type { HeldResult, Indicator } from "./store/indicators.ts";

/** What a line says of a measurement, of what is filled in. */
export interface ResultRow {
  readonly line: number;
  readonly said: {
    readonly experiment?: Experiment;
    readonly indicator?: string;
    readonly on?: Day;
    readonly value?: Measure;
    readonly unit?: string;
    readonly note?: string;
  };
}

/** A measurement that is new, or takes the place of what was noted for its day. */
export interface PlannedResult extends RowToRecord {
  readonly indicator: Indicator;
  readonly on: Day;
  readonly value: number;
  readonly note: string | null;
  /** What holds until then for that day. */
  readonly before: HeldResult | null;
}

/**
 * Judges the lines of a table of measurements against what the register has.
 * @param indicatorOf what a line measures, or why nobody knows; nothing where it names none
 * @returns with what is to be recorded `result-of-nothing`, `result-undated`, `result-without-value`,
 * `measured-twice`, and all of `checkMeasure`, each at its cell
 */
export function planResults(
  rows: readonly ResultRow[],
  indicatorOf: (row: ResultRow) => Indicator | readonly Problem[] | undefined,
  placeOf: CellPlace<ResultField>,
): JudgedTable<PlannedResult> {
  const planned: PlannedResult[] = [];
  const [unchanged, blank]: [number[], number[]] = [[], []];
  const problems: Problem[] = [];
  const lines = new Map<string, { readonly line: number; readonly value: number }>();
  for (const row of rows) {
    const { line, said } = row;
    const { on, value: measured, unit, note } = said;
    if (measured === undefined && note === undefined) {
      blank.push(line);
      continue;
    }
    const meant = indicatorOf(row);
    const its: Problem[] = meant !== undefined && !("id" in meant) ? [...meant] : [];
    if (meant === undefined) its.push(problem("result-of-nothing", {}, placeOf(line, "indicator")));
    if (on === undefined) its.push(problem("result-undated", {}, placeOf(line, "on")));
    if (measured === undefined) its.push(problem("result-without-value", {}, placeOf(line, "value")));
    if (meant === undefined || !("id" in meant) || on === undefined || measured === undefined) {
      problems.push(...its);
      continue;
    }
    const inUnit = { ...measured, unit: measured.unit ?? unit ?? null };
    its.push(...measureProblems(inUnit, meant, note ?? null, placeOf(line, "value")));
    const key = `${meant.id} ${on}`;
    const above = lines.get(key);
    const { value } = measured;
    if (above && above.value !== value) {
      const told = { name: meant.name, on, before: above.line, value: above.value };
      its.push(problem("measured-twice", told, placeOf(line, "value")));
    }
    if (its.length > 0) {
      problems.push(...its);
      continue;
    }
    lines.set(key, above ?? { line, value });
    const before = meant.results.find(({ on_day }) => on_day === on) ?? null;
    const isSame = before?.value === value;
    const told = note ?? (isSame ? before.note : null);
    if (above || (isSame && before.note === told)) unchanged.push(line);
    else {
      const state = before ? "changed" : "new";
      planned.push({ line, state, indicator: meant, on, value, note: told, before });
    }
  }
  return { planned, unchanged, blank, problems };
}

function measureProblems(
  measured: Measure,
  indicator: Indicator,
  note: string | null,
  place: Place,
): Problem[] {
  try {
    checkMeasure(measured, indicator, note);
    return [];
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return error.problems.map((one) => ({ ...one, place }));
  }
}
