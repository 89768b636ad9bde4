import { type SqlBool, sql } from "kysely";
import type { Reader } from "../../register/write.ts";
import type { KnownPerson } from "../list-plan.ts";
import type { Candidate } from "../matching.ts";
import { calledBy } from "./called-by.ts";

/** Someone with all that tells them apart and all that a list can change of them. */
export interface KnownCandidate extends Candidate {
  readonly person: KnownPerson;
}

/** By what people are asked for. */
interface Bearing {
  /** Folded, their words in alphabetical order. */
  readonly names?: readonly string[];
  readonly emails?: readonly string[];
  readonly numbers?: readonly number[];
  readonly ids?: readonly number[];
}

/**
 * The ids of whoever bears one of the names, has one of the addresses or bears one of the numbers, also under the entry of
 * whoever was merged into them.
 */
export async function idsBearing(
  reader: Reader,
  { names = [], emails = [], numbers = [], ids = [] }: Bearing,
): Promise<number[]> {
  if (names.length + emails.length + numbers.length + ids.length === 0) return [];
  const { each, isOneOfButForCase } = reader.dialect;
  const found = await reader
    .selectFrom(
      sql<{ id: number }>`(
        select coalesce(merged_into_id, id) as id from participant where folded in ${each(names)}
        union select coalesce(merged_into_id, id) from participant
          where email is not null and ${isOneOfButForCase("email", emails)}
        union select coalesce(merged_into_id, id) from participant where number in ${each(numbers)}
        union select id from participant where id in ${each(ids)})`.as("found"),
    )
    .select("found.id")
    .execute();
  return found.map(({ id }) => id);
}

/**
 * The people of `idsBearing` but for those who were erased, in the order of their numbers.
 * @param on the day on which it is asked who has left
 */
export async function findCandidates(
  reader: Reader,
  bearing: Bearing,
  on: string,
): Promise<KnownCandidate[]> {
  const { each } = reader.dialect;
  const wanted = await idsBearing(reader, bearing);
  if (wanted.length === 0) return [];
  const rows = await reader
    .selectFrom("participant")
    .leftJoin("membership", (join) =>
      join.on(
        sql<SqlBool>`membership.id = (
          select latest.id from membership as latest where latest.participant_id = participant.id
          order by coalesce(latest.from_on, '') desc, latest.id desc limit 1)`,
      ),
    )
    .leftJoin("membership as first", (join) =>
      join.on(
        sql<SqlBool>`first.id = (
          select earliest.id from membership as earliest where earliest.participant_id = participant.id
          order by coalesce(earliest.from_on, ''), earliest.id limit 1)`,
      ),
    )
    .leftJoin("category", "category.id", "membership.category_id")
    .leftJoin("organisation", "organisation.id", "membership.organisation_id")
    .selectAll("participant")
    .select([
      "membership.id as membership_id",
      "membership.until_on",
      "membership.category_id",
      "membership.organisation_id",
      "membership.from_on as starts_on",
      "membership.function",
      "membership.role",
      "membership.route",
      "first.id as first_membership_id",
      "first.from_on",
      "category.label",
      "organisation.name",
      "organisation.folded as organisation_folded",
    ])
    .where("participant.id", "in", each(wanted))
    .where("participant.erased_on", "is", null)
    .orderBy("participant.number")
    .execute();
  const former = await reader
    .selectFrom("participant")
    .select(["merged_into_id", "folded", "email"])
    .where("merged_into_id", "in", each(wanted))
    .execute();
  return rows.map((row) => {
    const entries = [row, ...former.filter(({ merged_into_id }) => merged_into_id === row.id)];
    const hasLeft = row.until_on !== null && row.until_on < on;
    const names = entries.flatMap(({ folded }) => folded ?? []);
    return {
      id: row.id,
      names,
      emails: entries.flatMap(({ email }) => email ?? []),
      organisationFolded: row.organisation_folded,
      hasLeft,
      person: {
        id: row.id,
        number: row.number,
        name: calledBy(row),
        names,
        email: row.email,
        phone: row.phone,
        district: row.district,
        isMinor: row.is_minor,
        isAuthorised: row.authorised_on !== null,
        joinedOn: row.from_on,
        membershipId: row.membership_id,
        startsOn: row.starts_on,
        isLasting: row.membership_id === row.first_membership_id && row.until_on === null,
        hasLeft,
        categoryId: row.category_id,
        categoryLabel: row.label,
        organisationId: row.organisation_id,
        organisation: row.name,
        organisationFolded: row.organisation_folded,
        function: row.function,
        role: row.role,
        route: row.route,
      },
    };
  });
}
