import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { listParticipants } from "./store/participants.ts";
import { participants } from "./views.ts";

/** Under an organisation: who takes part for it. */
export async function sections(reader: Reader, organisationId: number): Promise<readonly Section[]> {
  const all = await listParticipants(reader);
  return [
    section(
      participants,
      all.filter(({ membership }) => membership?.organisationId === organisationId),
    ),
  ];
}
