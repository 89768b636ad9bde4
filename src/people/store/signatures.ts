import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";

/** Ids of what someone had signed by a day and that holds beyond it. */
export async function signaturesBeyond(reader: Reader, participantId: number, day: Day): Promise<number[]> {
  const rows = await reader
    .selectFrom("signature")
    .select("id")
    .where("participant_id", "=", participantId)
    .where("withdrawn_on", "is", null)
    .where(({ eb, or }) => or([eb("signed_on", "is", null), eb("signed_on", "<=", day)]))
    .where(({ eb, or }) => or([eb("ends_on", "is", null), eb("ends_on", ">", day)]))
    .execute();
  return rows.map(({ id }) => id);
}

/** What someone signed and did not withdraw. */
export function openSignaturesOf(reader: Reader, participantId: number): Promise<Row<"signature">[]> {
  return reader
    .selectFrom("signature")
    .selectAll()
    .where("participant_id", "=", participantId)
    .where("withdrawn_on", "is", null)
    .orderBy("id")
    .execute();
}
