import { sql } from "kysely";
import type { Reader } from "../../register/write.ts";
import { type Consent, holdingConsent } from "../consent.ts";

export interface GivenConsent extends Consent {
  /** Whether it is the latest of its kind. */
  readonly holds: boolean;
}

/** What someone answered, by the day of the answer and then in the order in which it was recorded. */
export async function consentsOf(reader: Reader, participantId: number): Promise<GivenConsent[]> {
  const rows = await reader
    .selectFrom("consent")
    .select(["kind", "answer", "given_on as givenOn", "source"])
    .where("participant_id", "=", participantId)
    .orderBy(sql`coalesce(given_on, '')`)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, holds: holdingConsent(rows, row.kind) === row }));
}
