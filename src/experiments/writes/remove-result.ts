import { removeItem } from "../../register/remove-item.ts";
import type { Write } from "../../register/write.ts";
import { listCorrected, type Result } from "../store/results.ts";

/** Takes away a result that was entered by mistake, with what it corrected: nothing holds for its day any more. */
export async function removeResult(tx: Write, result: Result): Promise<void> {
  for (const { id } of [...(await listCorrected(tx, result)), result]) {
    await removeItem(tx, "result", { id, called: result.indicator.name });
  }
}
