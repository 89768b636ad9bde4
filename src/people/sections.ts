import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { listSignaturesOf } from "./store/mandates.ts";
import { listParticipants } from "./store/participants.ts";
import { participants, signatures } from "./views.ts";

/** Under an organisation: who takes part for it, and the mandates that it signed itself. */
export async function sections(reader: Reader, organisationId: number): Promise<readonly Section[]> {
  const all = await listParticipants(reader);
  return [
    section(
      participants,
      all.filter(({ membership }) => membership?.organisationId === organisationId),
    ),
    section(signatures, await listSignaturesOf(reader, "organisation", organisationId)),
  ];
}
