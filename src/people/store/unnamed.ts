import { readCooperative } from "../../cooperative/store/cooperative.ts";
import type { Reader } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import { isPublicName, type Unnamed } from "../named-people.ts";
import { listParticipants } from "./participants.ts";

/** Those whom the public edition does not name. */
export async function readUnnamed(reader: Reader): Promise<Unnamed[]> {
  const { publicNames } = await readCooperative(reader);
  return (await listParticipants(reader))
    .filter(({ name, isErased }) => !isErased && !isPublicName(name, publicNames))
    .map(({ number, name }) => ({ reference: toReference("participant", number), name }));
}
