import { refuseIfHeld } from "../../register/hanging.ts";
import { referencesTo } from "../../register/references.ts";
import type { Write } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import { membershipsOf, type Participant } from "../store/participants.ts";

/**
 * Takes away someone who was entered by mistake, with their memberships. The history keeps that they were there, and their
 * number is never given again.
 * @throws CoopError `hangs-on` when anything else refers to them
 */
export async function removeParticipant(tx: Write, { id, number, name }: Participant): Promise<void> {
  const memberships = (await membershipsOf(tx, id)).map((one) => one.id);
  const hanging = (await referencesTo(tx, "participant", [id])).filter(
    ({ table, column }) => table !== "membership" || column !== "participant_id",
  );
  await refuseIfHeld(tx, `${toReference("participant", number)} ${name}`, [
    ...hanging,
    ...(await referencesTo(tx, "membership", memberships)),
  ]);
  for (const membership of memberships) await tx.remove("membership", membership);
  await tx.remove("participant", id);
}
