import type { Reader } from "../../register/write.ts";

/** The id that the register keeps for ever, by which what comes of it is known elsewhere. */
export async function readIdentity(reader: Reader): Promise<string> {
  const { identity } = await reader.selectFrom("register").select("identity").executeTakeFirstOrThrow();
  return identity;
}
