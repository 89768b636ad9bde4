import type { Season } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import type { Reader } from "../../register/write.ts";
import type { Edition } from "../edition.ts";
import { toPublic } from "../public-facts.ts";
import { listTold } from "../store/editions.ts";

/** Of what a document is, for those that were handed over before of the same: its template, and the season or an item of it. */
export interface ToldBefore {
  readonly template: string;
  readonly season: Pick<Season, "id">;
  readonly item?: string | null;
}

/** The facts of a document of which no count tells another, as an edition says them after those before it. */
export async function asEdition<Facts extends object>(
  reader: Reader,
  edition: Edition,
  { template, season, item = null }: ToldBefore,
  facts: Facts,
): Promise<Facts> {
  if (edition === "internal") return facts;
  const { threshold } = await readCooperative(reader);
  const told = await listTold(reader, season, template);
  return toPublic(facts, threshold, told.get(item) ?? []).facts;
}
