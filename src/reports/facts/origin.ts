import { readCooperative, readIdentity } from "../../cooperative/store/cooperative.ts";
import type { Reader } from "../../register/write.ts";
import { registerMark } from "../provenance.ts";

/** What a document says of the register that it comes from. */
export interface OriginFacts {
  readonly cooperative: string;
  readonly register: string;
}

export async function readOrigin(reader: Reader): Promise<OriginFacts> {
  const { name } = await readCooperative(reader);
  return { cooperative: name, register: registerMark(await readIdentity(reader)) };
}
