import { readCooperative } from "../../cooperative/store/cooperative.ts";
import type { Reader } from "../../register/write.ts";
import type { Edition } from "../edition.ts";
import { toPublic } from "../public-facts.ts";

/** The facts of a document of which no count tells another, as an edition says them. */
export async function asEdition<Facts extends object>(
  reader: Reader,
  edition: Edition,
  facts: Facts,
): Promise<Facts> {
  if (edition === "internal") return facts;
  const { threshold } = await readCooperative(reader);
  return toPublic(facts, threshold).facts;
}
