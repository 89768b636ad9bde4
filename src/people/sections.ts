import { currentSeason } from "../cooperative/store/seasons.ts";
import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { consentsOf } from "./store/consents.ts";
import { listSignaturesOf } from "./store/mandates.ts";
import { membershipsOf, representativesOf } from "./store/memberships.ts";
import { consents, memberships, representatives, signatures } from "./views.ts";

/** Under an organisation: who takes part for it and who did, and the mandates that it signed itself. */
export async function underOrganisation(reader: Reader, organisationId: number): Promise<readonly Section[]> {
  return [
    section(representatives, await representativesOf(reader, organisationId)),
    section(
      signatures,
      await listSignaturesOf(reader, await currentSeason(reader), "organisation", organisationId),
    ),
  ];
}

/** Under a participant: what they were, where that changed or ended, the mandates that they signed, and their consents. */
export async function underParticipant(reader: Reader, participantId: number): Promise<readonly Section[]> {
  const dated = await membershipsOf(reader, participantId);
  const hasHistory = dated.length > 1 || dated.some(({ until }) => until !== null);
  return [
    section(memberships, hasHistory ? dated : []),
    section(
      signatures,
      await listSignaturesOf(reader, await currentSeason(reader), "participant", participantId),
    ),
    section(consents, await consentsOf(reader, participantId)),
  ];
}
