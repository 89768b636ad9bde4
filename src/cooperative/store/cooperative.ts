import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** The cooperative of the register, with the names that may stand in public documents, and why it holds data of people. */
export interface Cooperative extends Row<"cooperative"> {
  readonly publicNames: readonly Row<"public_name">[];
  readonly purposes: readonly Row<"legal_basis">[];
}

export async function readCooperative(reader: Reader): Promise<Cooperative> {
  const cooperative = await reader.selectFrom("cooperative").selectAll().executeTakeFirstOrThrow();
  const publicNames = await reader.selectFrom("public_name").selectAll().orderBy("id").execute();
  const purposes = await reader.selectFrom("legal_basis").selectAll().orderBy("id").execute();
  return { ...cooperative, publicNames, purposes };
}

/** The id that the register keeps for ever, by which what comes of it is known elsewhere. */
export async function readIdentity(reader: Reader): Promise<string> {
  const { identity } = await reader.selectFrom("register").select("identity").executeTakeFirstOrThrow();
  return identity;
}
