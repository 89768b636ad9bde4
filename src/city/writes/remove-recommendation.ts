import { removeItem } from "../../register/remove-item.ts";
import type { Write } from "../../register/write.ts";
import { toNamedReference } from "../../values/reference.ts";
import type { RecommendationOrPoint } from "../store/recommendations.ts";

/** Takes away a recommendation, or one of its points, that was entered by mistake. @throws CoopError as `removeItem` does */
export async function removeRecommendation(
  tx: Write,
  { recommendation, point }: RecommendationOrPoint,
): Promise<void> {
  const { id, number, text } = recommendation;
  if (point) await removeItem(tx, point.table, { id: point.id, called: point.reference });
  else
    await removeItem(tx, "recommendation", {
      id,
      called: toNamedReference("recommendation", number, text) ?? "",
    });
}
