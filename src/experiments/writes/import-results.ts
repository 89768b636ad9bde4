import type { Write } from "../../register/write.ts";
import type { PlannedResult } from "../result-plan.ts";

/** Notes what was measured; it takes the place of what was noted for its day, which is kept. */
export async function importResults(tx: Write, planned: readonly PlannedResult[]): Promise<void> {
  await tx.insert(
    "result",
    planned.map(({ indicator, on, value, note }) => ({
      indicator_id: indicator.id,
      on_day: on,
      value,
      note,
    })),
  );
}
