import { type SqlBool, sql } from "kysely";
import type { Reader } from "../../register/write.ts";
import { fullName } from "../person-name.ts";
import { calledBy } from "./called-by.ts";

/** Whether two memberships hold on one same day; an unknown end leaves that side open. */
const meets = sql<SqlBool>`(one.from_on is null or other.until_on is null or one.from_on <= other.until_on)
  and (other.from_on is null or one.until_on is null or other.from_on <= one.until_on)`;

/** Memberships that hold the titular seat of one organisation on the same day, each with each, and whose the other is. */
function titularsAtOnce(reader: Reader) {
  return reader
    .selectFrom("membership as one")
    .innerJoin("membership as other", "other.organisation_id", "one.organisation_id")
    .innerJoin("organisation", "organisation.id", "one.organisation_id")
    .innerJoin("participant", "participant.id", "other.participant_id")
    .select([
      "organisation.name as organisation",
      "participant.number",
      "participant.given_name",
      "participant.family_name",
    ])
    .whereRef("one.participant_id", "!=", "other.participant_id")
    .where("one.seat", "=", "titular")
    .where("other.seat", "=", "titular")
    .where(meets)
    .orderBy("organisation.number");
}

/** People who hold the titular seat of one organisation on the same day, two by two. */
export async function findTwoTitulars(
  reader: Reader,
): Promise<{ readonly organisation: string; readonly numbers: readonly [number, number] }[]> {
  const rows = await titularsAtOnce(reader)
    .innerJoin("participant as first", "first.id", "one.participant_id")
    .select("first.number as first")
    .whereRef("one.id", "<", "other.id")
    .execute();
  return rows.map(({ organisation, first, number }) => ({ organisation, numbers: [first, number] }));
}

/** Whoever else holds the titular seat of an organisation over days that a membership of someone claims it for. */
export async function rivalsFor(
  reader: Reader,
  participantId: number,
): Promise<{ readonly organisation: string; readonly number: number; readonly name: string }[]> {
  const rows = await titularsAtOnce(reader).where("one.participant_id", "=", participantId).execute();
  return rows.map((row) => ({ organisation: row.organisation, number: row.number, name: calledBy(row) }));
}

/** People who would be of two categories or organisations on the same day. */
export async function findMembershipsAtOnce(
  reader: Reader,
): Promise<{ readonly number: number; readonly name: string }[]> {
  const rows = await reader
    .selectFrom("membership as one")
    .innerJoin("membership as other", "other.participant_id", "one.participant_id")
    .innerJoin("participant", "participant.id", "one.participant_id")
    .select(["participant.number", "participant.given_name", "participant.family_name"])
    .distinct()
    .whereRef("one.id", "<", "other.id")
    .where(meets)
    .orderBy("participant.number")
    .execute();
  return rows.map(({ number, given_name, family_name }) => ({
    number,
    name: fullName({ givenName: given_name, familyName: family_name }),
  }));
}
