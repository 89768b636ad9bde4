import { removeItem } from "../../register/remove-item.ts";
import type { Write } from "../../register/write.ts";
import type { Category } from "../store/categories.ts";

/** Takes away a category that was entered by mistake, with its spellings. @throws CoopError as `removeItem` does */
export async function removeCategory(tx: Write, { id, label }: Category): Promise<void> {
  await removeItem(tx, "category", {
    id,
    called: label,
    parts: [{ table: "category_spelling", column: "category_id" }],
  });
}
