import { sql } from "kysely";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { groupedBy } from "../../values/grouped.ts";
import { type Consent, holdingConsent } from "../consent.ts";

export interface GivenConsent extends Consent {
  /** Whether it is the latest of its kind. */
  readonly holds: boolean;
}

/** What someone answered, by the day of the answer and then in the order in which it was recorded. */
export async function consentsOf(reader: Reader, participantId: number): Promise<readonly GivenConsent[]> {
  return (await consentsByPerson(reader, [participantId]))(participantId);
}

/**
 * The same of several people, by their ids; of a register that is read as of a day too, since an agreement that was taken back
 * later no longer lets anything be printed (`agreementOn`).
 */
export async function consentsByPerson(
  reader: Reader,
  participantIds: readonly number[],
): Promise<(participantId: number) => readonly GivenConsent[]> {
  const rows = await reader
    .selectFrom(sql<Row<"consent">>`${reader.dialect.stored("consent")}`.as("consent"))
    .select(["participant_id", "kind", "answer", "given_on as givenOn", "source"])
    .where("participant_id", "in", reader.dialect.each(participantIds))
    .orderBy(sql`coalesce(given_on, '')`)
    .orderBy("id")
    .execute();
  const its = groupedBy(rows, ({ participant_id }) => participant_id);
  return (id) => {
    const given = (its.get(id) ?? []).map(({ participant_id: _, ...consent }) => consent);
    return given.map((one) => ({ ...one, holds: holdingConsent(given, one.kind) === one }));
  };
}
