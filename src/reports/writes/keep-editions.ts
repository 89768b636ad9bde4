import type { Write } from "../../register/write.ts";
import type { EditionToKeep } from "../handed-over.ts";
import { editionsOf } from "../store/editions.ts";

/**
 * Keeps that editions were handed over, and what they told; one that tells what the last of its kind told is that one.
 * @returns those that were not there before
 */
export async function keepEditions(tx: Write, editions: readonly EditionToKeep[]): Promise<EditionToKeep[]> {
  const kept: EditionToKeep[] = [];
  for (const edition of editions) {
    const { season_id, report, item, figures } = edition;
    const last = (await editionsOf(tx, { id: season_id }, report, item)).at(-1);
    if (last?.hash === edition.hash) continue;
    await tx.insertOne("edition", { ...edition, figures: JSON.stringify(figures) });
    kept.push(edition);
  }
  return kept;
}
