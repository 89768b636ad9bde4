import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { checkMeasure, type Measure } from "../indicator.ts";
import type { Indicator } from "../store/indicators.ts";
import { listResults, type Result } from "../store/results.ts";

export interface NewResult {
  readonly measured: Measure;
  readonly on: Day;
  readonly note: string | null;
}

/**
 * Notes what was measured on a day; it takes the place of what was noted for that day, which is kept. The same again adds nothing.
 * @throws CoopError `other-unit`, `part-of-a-person`
 */
export async function addResult(
  tx: Write,
  indicator: Indicator,
  { measured, on, note }: NewResult,
): Promise<Result> {
  checkMeasure(measured, indicator, note);
  const { value } = measured;
  const known = indicator.results.find(({ on_day }) => on_day === on);
  const isSame = known !== undefined && known.value === value && known.note === note;
  const held = isSame
    ? known.id
    : await tx.insertOne("result", { indicator_id: indicator.id, on_day: on, value, note });
  return (await listResults(tx)).find(({ id }) => id === held) as Result;
}
