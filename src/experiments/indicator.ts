import type { Day } from "../values/day.ts";

/** Where an indicator should go. */
export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];

/** A row that says what was measured on a day; without a value, what was said of that day is taken back. */
export interface Measured {
  readonly id: number;
  readonly on_day: Day;
  readonly value: number | null;
}

/**
 * The results that hold among all rows of one indicator, the earliest first: for each day the row that was
 * added last (`src/experiments/README.md`: results are added, never changed).
 */
export function heldResults<Row extends Measured>(
  rows: readonly Row[],
): (Row & { readonly value: number })[] {
  const latest = new Map<Day, Row>();
  for (const row of rows) {
    const known = latest.get(row.on_day);
    if (known === undefined || known.id < row.id) latest.set(row.on_day, row);
  }
  return [...latest.values()].filter(hasValue).sort((a, b) => (a.on_day < b.on_day ? -1 : 1));
}

/**
 * Results beside the start of their experiment: the last one before it, which is the baseline, and those since. Where nobody
 * noted a start, all are since.
 * @param results the earliest first
 */
export function besideStart<Row extends Measured>(
  results: readonly Row[],
  startedOn: Day | null,
): { readonly before: Row | undefined; readonly since: readonly Row[] } {
  const isBefore = ({ on_day }: Row): boolean => startedOn !== null && on_day < startedOn;
  return { before: results.findLast(isBefore), since: results.filter((one) => !isBefore(one)) };
}

function hasValue<Row extends Measured>(row: Row): row is Row & { readonly value: number } {
  return row.value !== null;
}
