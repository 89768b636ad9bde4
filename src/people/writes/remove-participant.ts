import { refuse } from "../../problem.ts";
import { removeItem } from "../../register/remove-item.ts";
import type { Write } from "../../register/write.ts";
import { toNamedReference, toReference } from "../../values/reference.ts";
import { formerNumbers, type Participant } from "../store/participants.ts";

/**
 * Takes away someone who was entered by mistake, with their memberships. Their number is never given again.
 * @throws CoopError `stands-for-others` when another entry was merged into theirs, and all of `removeItem`
 */
export async function removeParticipant(tx: Write, { id, number, name }: Participant): Promise<void> {
  const former = [...(await formerNumbers(tx))].filter(([, now]) => now === number);
  if (former.length > 0) {
    const references = former.map(([one]) => toReference("participant", one));
    refuse("stands-for-others", { number, name, references });
  }
  await removeItem(tx, "participant", {
    id,
    called: toNamedReference("participant", number, name || null) ?? "",
    parts: [{ table: "membership", column: "participant_id" }],
    person: number,
  });
}
