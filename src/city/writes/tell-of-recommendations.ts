import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { Telling } from "../store/points.ts";
import type { Recommendation } from "../store/recommendations.ts";
import { addPoint } from "./add-point.ts";

/** Notes that the participants were told what became of recommendations, at a session if it was at one. */
export async function tellOfRecommendations(
  tx: Write,
  recommendations: readonly Recommendation[],
  { on, sessionId }: { readonly on: Day; readonly sessionId: number | null },
): Promise<Telling[]> {
  const told: Telling[] = [];
  for (const recommendation of recommendations) {
    const before = recommendation.tellings.map(({ id }) => id);
    const { tellings } = await addPoint(tx, recommendation, (its) =>
      tx.insertOne("told", { ...its, on_day: on, session_id: sessionId }),
    );
    told.push(...tellings.filter(({ id }) => !before.includes(id)));
  }
  return told;
}
