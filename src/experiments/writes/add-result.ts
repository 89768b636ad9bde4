import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { Indicator } from "../store/indicators.ts";
import { listResults, type Result } from "../store/results.ts";

export interface NewResult {
  readonly value: number;
  readonly on: Day;
  readonly note: string | null;
}

/** Notes what was measured on a day; it takes the place of what was noted for that day, which is kept. */
export async function addResult(
  tx: Write,
  indicator: Indicator,
  { value, on, note }: NewResult,
): Promise<Result> {
  const added = await tx.insertOne("result", { indicator_id: indicator.id, on_day: on, value, note });
  return (await listResults(tx)).find(({ id }) => id === added) as Result;
}
