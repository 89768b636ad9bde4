import type { Coop } from "../../../coop.ts";
import { editionToKeep, type HandedDocument, keptSaid, tellKept } from "../../handed-over.ts";
import { keepEditions } from "../../writes/keep-editions.ts";

/** Keeps that public versions were handed over, once their files are there. */
export async function keepHandedOver(coop: Coop, documents: readonly HandedDocument[]): Promise<void> {
  const handed = documents.flatMap((one) => editionToKeep(one, coop.today) ?? []);
  tellKept(coop, await coop.writeAfter("editions-kept", (tx) => keepEditions(tx, handed), keptSaid), handed);
}
