import type { Reader } from "../../register/write.ts";
import { parseReference } from "../../values/reference.ts";

/** The id of the session at which what bears a reference was said, proposed or decided, or that bears it itself; nothing of what belongs to none. */
export async function sessionOf(reader: Reader, reference: string): Promise<number | undefined> {
  const own = parseReference("session", reference);
  if (own !== undefined) {
    return (await reader.selectFrom("session").select("id").where("number", "=", own).executeTakeFirst())?.id;
  }
  for (const kind of ["decision", "exchange", "idea"] as const) {
    const number = parseReference(kind, reference);
    if (number === undefined) continue;
    const row = await reader
      .selectFrom(kind as "decision")
      .select("session_id")
      .where("number", "=", number)
      .executeTakeFirst();
    return row?.session_id ?? undefined;
  }
  return undefined;
}
