import { refuseIfHeld } from "../../register/hanging.ts";
import { referencesTo } from "../../register/references.ts";
import type { Write } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import type { Idea } from "../store/ideas.ts";

/**
 * Takes away an idea that was entered by mistake; the history keeps that it was there, and its number is never given again.
 * @throws CoopError `hangs-on` when an experiment comes from it, or another idea goes on in it
 */
export async function removeIdea(tx: Write, { id, number, title }: Idea): Promise<void> {
  await refuseIfHeld(tx, `${toReference("idea", number)} ${title}`, await referencesTo(tx, "idea", [id]));
  await tx.remove("idea", id);
}
