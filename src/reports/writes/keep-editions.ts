import type { NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { editionsOf } from "../store/editions.ts";
import type { KeptFigures } from "../told-figures.ts";

/** An edition that is handed over. */
export interface EditionToKeep extends Omit<NewRow<"edition">, "id" | "figures"> {
  readonly figures: KeptFigures;
}

/**
 * Keeps that editions were handed over, and what they told; one that tells what the last of its kind told is that one.
 * @returns those that were not there before
 */
export async function keepEditions(tx: Write, editions: readonly EditionToKeep[]): Promise<EditionToKeep[]> {
  const kept: EditionToKeep[] = [];
  for (const edition of editions) {
    const { season_id, report, item = null, figures } = edition;
    const last = (await editionsOf(tx, { id: season_id }, report, item)).at(-1);
    if (last?.hash === edition.hash) continue;
    await tx.insertOne("edition", { ...edition, figures: JSON.stringify(figures) });
    kept.push(edition);
  }
  return kept;
}
