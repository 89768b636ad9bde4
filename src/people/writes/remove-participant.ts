import { refuse } from "../../problem.ts";
import { refuseIfHeld } from "../../register/hanging.ts";
import { referencesTo } from "../../register/references.ts";
import type { Write } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import { membershipsOf, type Participant, readPerson } from "../store/participants.ts";

/**
 * Takes away someone who was entered by mistake, with their memberships. The history keeps that they were there, and their
 * number is never given again.
 * @throws CoopError `stands-for-others` when another entry was merged into theirs, `hangs-on` when anything else refers to them
 */
export async function removeParticipant(tx: Write, { id, number, name }: Participant): Promise<void> {
  const memberships = (await membershipsOf(tx, id)).map((one) => one.id);
  const all = await referencesTo(tx, "participant", [id]);
  const merged = all.find(({ column }) => column === "merged_into_id")?.ids ?? [];
  if (merged.length > 0) {
    const people = await Promise.all(merged.map((one) => readPerson(tx, one)));
    const references = people.map((one) => toReference("participant", one.number));
    refuse("stands-for-others", { number, name, references });
  }
  const hanging = all.filter(({ table, column }) => table !== "membership" || column !== "participant_id");
  await refuseIfHeld(tx, `${toReference("participant", number)} ${name}`, [
    ...hanging,
    ...(await referencesTo(tx, "membership", memberships)),
  ]);
  for (const membership of memberships) await tx.remove("membership", membership);
  await tx.remove("participant", id);
}
