import type { Write } from "../../register/write.ts";
import { pointsOf } from "../store/points.ts";
import { type Recommendation, readRecommendation } from "../store/recommendations.ts";

/**
 * Adds what followed a recommendation to all that did before, and gives the recommendation as it holds then.
 * @param insert adds the row, with the columns that say of what it is a point, and under which number
 */
export async function addPoint(
  tx: Write,
  { id }: Recommendation,
  insert: (its: { readonly recommendation_id: number; readonly rank: number }) => Promise<number>,
): Promise<Recommendation> {
  const ranks = pointsOf(await readRecommendation(tx, id)).map(({ rank }) => rank);
  await insert({ recommendation_id: id, rank: Math.max(0, ...ranks) + 1 });
  return readRecommendation(tx, id);
}
