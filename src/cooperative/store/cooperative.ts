import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** The cooperative of the register, with the names that may stand in public documents, and why it holds data of people. */
export interface Cooperative extends Row<"cooperative"> {
  readonly publicNames: readonly Row<"public_name">[];
  readonly purposes: readonly Row<"legal_basis">[];
  /** What its covers bear, without the picture itself; null where there is none. */
  readonly logo: Omit<Row<"logo">, "picture"> | null;
}

export async function readCooperative(reader: Reader): Promise<Cooperative> {
  const cooperative = await reader.selectFrom("cooperative").selectAll().executeTakeFirstOrThrow();
  const publicNames = await reader.selectFrom("public_name").selectAll().orderBy("id").execute();
  const purposes = await reader.selectFrom("legal_basis").selectAll().orderBy("id").execute();
  const logo = await reader
    .selectFrom("logo")
    .select(["id", "file_name", "width", "height"])
    .executeTakeFirst();
  return { ...cooperative, publicNames, purposes, logo: logo ?? null };
}

/** The logo with its picture; nothing where there is none. */
export function readLogo(reader: Reader): Promise<Row<"logo"> | undefined> {
  return reader.selectFrom("logo").selectAll().executeTakeFirst();
}

/** The id that the register keeps for ever, by which what comes of it is known elsewhere. */
export async function readIdentity(reader: Reader): Promise<string> {
  const { identity } = await reader.selectFrom("register").select("identity").executeTakeFirstOrThrow();
  return identity;
}
