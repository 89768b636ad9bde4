import { removeItem } from "../../register/remove-item.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";

/** Takes away a question that was entered by mistake. @throws CoopError as `removeItem` does */
export async function removeQuestion(tx: Write, { id, title }: Row<"question">): Promise<void> {
  await removeItem(tx, "question", { id, called: title });
}
