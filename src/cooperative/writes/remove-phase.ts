import { removeItem } from "../../register/remove-item.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";

/** Takes away a phase that was entered by mistake. @throws CoopError as `removeItem` does */
export async function removePhase(tx: Write, { id, title }: Row<"phase">): Promise<void> {
  await removeItem(tx, "phase", { id, called: title });
}
