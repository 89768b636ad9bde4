import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { listRecommendations, type Recommendation } from "../store/recommendations.ts";

/** @throws CoopError `recommendation-taken` when another reads the same, `name-says-nothing` */
export async function editRecommendation(
  tx: Write,
  recommendation: Recommendation,
  changes: Every<RowChanges<"recommendation">, "id" | "number" | "season_id" | "folded">,
): Promise<Recommendation> {
  const { text = recommendation.text } = changes;
  const folded = foldedName(text);
  const others = (await listRecommendations(tx)).filter(({ id }) => id !== recommendation.id);
  const known = others.find((one) => one.folded === folded);
  if (known) refuse("recommendation-taken", { number: known.number, text: known.text });
  await tx.update("recommendation", recommendation.id, { ...changes, folded });
  return (await listRecommendations(tx)).find(({ id }) => id === recommendation.id) as Recommendation;
}
