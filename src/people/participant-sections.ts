import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { listSignaturesOf } from "./store/mandates.ts";
import { signatures } from "./views.ts";

/** Under a person: the mandates that they signed. */
export async function sections(reader: Reader, participantId: number): Promise<readonly Section[]> {
  return [section(signatures, await listSignaturesOf(reader, "participant", participantId))];
}
