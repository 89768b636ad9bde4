import type { Write } from "../../register/write.ts";
import type { Objection } from "../store/objections.ts";

/** Takes away an objection that was noted by mistake; the history keeps that it was there. */
export async function removeObjection(tx: Write, { id }: Objection): Promise<void> {
  await tx.remove("objection", id);
}
