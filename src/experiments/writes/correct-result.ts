import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { Measure } from "../indicator.ts";
import type { Result } from "../store/results.ts";
import { addResult } from "./add-result.ts";

export interface ResultCorrection {
  /** Null takes the result back. */
  readonly measured: Measure | null | undefined;
  readonly on: Day | undefined;
  readonly note: string | null | undefined;
}

/**
 * Corrects a result by newer rows; the former stay. Gives what holds then; nothing where it was taken back.
 * @throws CoopError `other-unit`, `part-of-a-person`
 */
export async function correctResult(
  tx: Write,
  result: Result,
  correction: ResultCorrection,
): Promise<Result | undefined> {
  const { measured = { value: result.value, unit: null } } = correction;
  const { on = result.on_day, note = result.note } = correction;
  if (measured === null || on !== result.on_day) {
    await tx.insertOne("result", { indicator_id: result.indicator_id, on_day: result.on_day, value: null });
  }
  return measured === null ? undefined : addResult(tx, result.indicator, { measured, on, note });
}
