import { sql } from "kysely";
import type { Voice } from "../../cooperative/category.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Span } from "../../values/span.ts";
import { type Role, type Route, type Seat, voiceOf } from "../membership.ts";
import { fullName, type PersonName } from "../person-name.ts";
import { calledBy } from "./called-by.ts";

/** What someone is in the community over a span of days; an unknown end leaves that side open. */
export interface Membership extends Span {
  readonly id: number;
  readonly participantId: number;
  readonly categoryId: number | null;
  readonly categoryLabel: string | null;
  readonly categoryRank: number | null;
  readonly organisationId: number | null;
  readonly organisationName: string | null;
  readonly seat: Seat | null;
  readonly role: Role;
  /** The voice that holds: the membership's own, else its role's, else its category's. */
  readonly voice: Voice;
  readonly function: string | null;
  readonly route: Route | null;
}

/** A membership with how it ended. */
export interface DatedMembership extends Membership {
  readonly endReason: string | null;
  /** Who took the place. */
  readonly replacedByNumber: number | null;
  readonly replacedByName: string | null;
}

/** A membership with whose it is. */
export interface Representative extends Membership, PersonName {
  readonly number: number;
  readonly name: string;
}

const inOrderOfDays = sql`coalesce(membership.from_on, '')`;

/** Every membership ever, or those of some people, in the order of their first days; one that begins on an unknown day comes first. */
export async function listMemberships(
  reader: Reader,
  participantIds?: readonly number[],
): Promise<Membership[]> {
  const rows = await membershipQuery(reader)
    .$if(participantIds !== undefined, (query) =>
      query.where("membership.participant_id", "in", reader.dialect.each(participantIds ?? [])),
    )
    .execute();
  return rows.map((row) => toMembership(row.participant_id, row));
}

/** How many people were of a category and in a role from a day to a day. */
export interface CountedSpan extends Pick<Membership, "categoryId" | "role" | "from" | "until"> {
  /** Of someone who has other memberships, which may hold on the same days, whose it is; null of all others, who are counted together. */
  readonly participantId: number | null;
  readonly people: number;
}

/** All of `listMemberships`, as far as counting people goes: of a network they are a few rows, made in a fifth of the time. */
export async function listCountedSpans(reader: Reader): Promise<CountedSpan[]> {
  const whose = sql<number | null>`case when exists (
    select 1 from membership as other
    where other.participant_id = membership.participant_id and other.id <> membership.id
  ) then membership.participant_id end`;
  return reader
    .selectFrom("membership")
    .select([
      whose.as("participantId"),
      "category_id as categoryId",
      "role",
      "from_on as from",
      "until_on as until",
      reader.dialect.count().as("people"),
    ])
    .groupBy([whose, "category_id", "role", "from_on", "until_on"])
    .orderBy(inOrderOfDays)
    .orderBy(sql`min(membership.id)`)
    .execute();
}

function membershipQuery(reader: Reader) {
  return reader
    .selectFrom("membership")
    .leftJoin("category", "category.id", "membership.category_id")
    .leftJoin("organisation", "organisation.id", "membership.organisation_id")
    .selectAll("membership")
    .select([
      "membership.id as membership_id",
      "category.label",
      "category.rank",
      "category.default_voice",
      "organisation.name as organisation_name",
    ])
    .orderBy(inOrderOfDays)
    .orderBy("membership.id");
}

/** Who takes or took part for an organisation, in the order of their first days. */
export async function representativesOf(reader: Reader, organisationId: number): Promise<Representative[]> {
  const rows = await membershipQuery(reader)
    .innerJoin("participant", "participant.id", "membership.participant_id")
    .select(["participant.number", "participant.given_name", "participant.family_name"])
    .where("membership.organisation_id", "=", organisationId)
    .execute();
  return rows.map((row) => ({
    ...toMembership(row.participant_id, row),
    number: row.number,
    name: calledBy(row),
    givenName: row.given_name,
    familyName: row.family_name,
  }));
}

/** The memberships of someone in the order of their days, with how each ended. */
export async function membershipsOf(reader: Reader, participantId: number): Promise<DatedMembership[]> {
  const rows = await membershipQuery(reader)
    .leftJoin("participant as successor", "successor.id", "membership.replaced_by_id")
    .select(["successor.number as successor_number", "successor.given_name", "successor.family_name"])
    .where("membership.participant_id", "=", participantId)
    .execute();
  return rows.map((row) => ({
    ...toMembership(row.participant_id, row),
    endReason: row.end_reason,
    replacedByNumber: row.successor_number,
    replacedByName: fullName({ givenName: row.given_name, familyName: row.family_name }) || null,
  }));
}

/** The ids of all who ever took part for some organisations. */
export async function peopleOf(reader: Reader, organisationIds: readonly number[]): Promise<number[]> {
  const rows = await reader
    .selectFrom("membership")
    .select("participant_id")
    .distinct()
    .where("organisation_id", "in", reader.dialect.each(organisationIds))
    .execute();
  return rows.map(({ participant_id }) => participant_id);
}

/** A membership as it is stored: its own voice, and not the one that follows from its role. */
export function readMembership(reader: Reader, id: number): Promise<Row<"membership">> {
  return reader.selectFrom("membership").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

/** A membership with what is read beside it, as a query gives it. */
export type MembershipRow = Pick<
  Row<"membership">,
  | "category_id"
  | "organisation_id"
  | "seat"
  | "role"
  | "voice"
  | "function"
  | "route"
  | "from_on"
  | "until_on"
> & {
  readonly membership_id: number;
  readonly label: string | null;
  readonly rank: number | null;
  readonly default_voice: Voice | null;
  readonly organisation_name: string | null;
};

/** A membership of someone, of the row that a query gave. */
export function toMembership(participantId: number, row: MembershipRow): Membership {
  return {
    id: row.membership_id,
    participantId,
    categoryId: row.category_id,
    categoryLabel: row.label,
    categoryRank: row.rank,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    seat: row.seat,
    role: row.role,
    voice: voiceOf(row.voice, row.role, row.default_voice),
    function: row.function,
    route: row.route,
    from: row.from_on,
    until: row.until_on,
  };
}
