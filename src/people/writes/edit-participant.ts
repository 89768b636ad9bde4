import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { fullName, nameKey } from "../person-name.ts";
import { listParticipants, type Participant } from "../store/participants.ts";
import { checkPerson, refuseTwin } from "./add-participant.ts";

export interface ParticipantChanges {
  readonly participant: RowChanges<"participant">;
  /** Corrects the membership that holds; what changes from a day on is another one. */
  readonly membership: RowChanges<"membership">;
}

/** Corrects what is known of someone. @throws CoopError `name-missing`, `name-says-nothing`, `category-missing`, `participant-known` */
export async function editParticipant(
  tx: Write,
  participant: Participant,
  changes: ParticipantChanges,
): Promise<Participant> {
  const { given_name = participant.givenName, family_name = participant.familyName } = changes.participant;
  const name = { givenName: given_name, familyName: family_name };
  const { membership } = participant;
  const categoryId =
    changes.membership.category_id === undefined ? membership?.categoryId : changes.membership.category_id;
  const role = changes.membership.role ?? membership?.role ?? "member";
  checkPerson({ name, categoryId: categoryId ?? null, role });
  const { organisation_id: organisationId = membership?.organisationId ?? null } = changes.membership;
  if (nameKey(name) !== nameKey(participant) || organisationId !== (membership?.organisationId ?? null)) {
    await refuseTwin(tx, name, organisationId, participant.id);
  }
  await tx.update("participant", participant.id, { ...changes.participant, folded: fold(fullName(name)) });
  if (membership) await tx.update("membership", membership.id, changes.membership);
  return (await listParticipants(tx)).find(({ id }) => id === participant.id) as Participant;
}
