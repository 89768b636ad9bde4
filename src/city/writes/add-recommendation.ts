import { seasonOf } from "../../cooperative/store/seasons.ts";
import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { listRecommendations, type Recommendation } from "../store/recommendations.ts";

export type NewRecommendation = Every<NewRow<"recommendation">, "id" | "number" | "season_id" | "folded">;

/** Adds a recommendation to the season of the day on which it was sent, else to the latest. @throws CoopError `recommendation-taken` when one reads the same, `name-says-nothing` */
export async function addRecommendation(tx: Write, added: NewRecommendation): Promise<Recommendation> {
  const folded = foldedName(added.text);
  const known = (await listRecommendations(tx)).find((one) => one.folded === folded);
  if (known) refuse("recommendation-taken", { number: known.number, text: known.text });
  const season = await seasonOf(tx, added.sent_on);
  const number = await tx.nextNumber("recommendation");
  const id = await tx.insertOne("recommendation", { ...added, number, season_id: season.id, folded });
  return (await listRecommendations(tx)).find((one) => one.id === id) as Recommendation;
}
