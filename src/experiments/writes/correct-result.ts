import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { listResults, type Result } from "../store/results.ts";
import { addResult } from "./add-result.ts";

export interface ResultCorrection {
  /** Null takes the result back. */
  readonly value: number | null | undefined;
  readonly on: Day | undefined;
  readonly note: string | null | undefined;
}

/** Corrects a result by newer rows; the former stay. Gives what holds then; nothing where it was taken back. */
export async function correctResult(
  tx: Write,
  result: Result,
  correction: ResultCorrection,
): Promise<Result | undefined> {
  const { value = result.value, on = result.on_day, note = result.note } = correction;
  const isSame = value === result.value && on === result.on_day && note === result.note;
  if (isSame) return result;
  if (value === null || on !== result.on_day) {
    await tx.insertOne("result", { indicator_id: result.indicator_id, on_day: result.on_day, value: null });
  }
  if (value === null) return undefined;
  const { id } = await addResult(tx, result.indicator, { value, on, note });
  return (await listResults(tx)).find((one) => one.id === id);
}
