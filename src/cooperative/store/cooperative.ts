import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** The cooperative of the register, with the names that may stand in public documents. */
export interface Cooperative extends Row<"cooperative"> {
  readonly publicNames: readonly Row<"public_name">[];
}

export async function readCooperative(reader: Reader): Promise<Cooperative> {
  const cooperative = await reader.selectFrom("cooperative").selectAll().executeTakeFirstOrThrow();
  const publicNames = await reader.selectFrom("public_name").selectAll().orderBy("id").execute();
  return { ...cooperative, publicNames };
}
