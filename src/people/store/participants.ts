import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Voice } from "../../cooperative/voice.ts";
import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { type Role, type Route, voiceOf } from "../membership.ts";
import { fullName } from "../person-name.ts";

/** What someone is in the community over a span of days; an unknown end leaves that side open. */
export interface Membership {
  readonly id: number;
  readonly participantId: number;
  readonly categoryId: number | null;
  readonly categoryLabel: string | null;
  readonly categoryRank: number | null;
  readonly organisationId: number | null;
  readonly organisationName: string | null;
  readonly seat: "titular" | "substitute" | null;
  readonly role: Role;
  /** The voice that holds: the membership's own, else its role's, else its category's. */
  readonly voice: Voice;
  readonly function: string | null;
  readonly route: Route | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface Participant {
  readonly id: number;
  readonly number: number;
  /** "Awa Traoré". */
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly district: string | null;
  /** The membership that holds on the day that was asked for, else the latest; nothing if none holds. */
  readonly membership: Membership | null;
}

/** A membership on one day, with whose it is. */
export interface Member extends Membership {
  readonly number: number;
  readonly name: string;
}

/** Every membership ever, oldest first. */
export async function listMemberships(reader: Reader): Promise<Membership[]> {
  const rows = await reader
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
    .orderBy("membership.id")
    .execute();
  return rows.map((row) => toMembership(row.participant_id, row));
}

export interface ParticipantFilter {
  readonly id?: number | undefined;
  /** Only those whose membership holds on that day. */
  readonly on?: Day | undefined;
  readonly categoryId?: number | undefined;
  readonly organisationId?: number | undefined;
}

/** Participants in the order of their numbers. */
export async function listParticipants(
  reader: Reader,
  filter: ParticipantFilter = {},
): Promise<Participant[]> {
  return (await participantQuery(reader, filter).execute()).map(toParticipant);
}

/** The same one by one, for a list that may be long. */
export async function* eachParticipant(
  reader: Reader,
  filter: ParticipantFilter,
): AsyncGenerator<Participant> {
  for await (const row of participantQuery(reader, filter).stream()) yield toParticipant(row);
}

function participantQuery(reader: Reader, { id, on, categoryId, organisationId }: ParticipantFilter) {
  return reader
    .selectFrom("participant")
    .leftJoin("membership", (join) =>
      join
        .onRef("membership.participant_id", "=", "participant.id")
        .on(({ exists, not, selectFrom }) =>
          not(
            exists(
              selectFrom("membership as later")
                .select("later.id")
                .whereRef("later.participant_id", "=", "membership.participant_id")
                .whereRef("later.id", ">", "membership.id")
                .$if(on !== undefined, (later) => later.where(holds("later", on as Day))),
            ),
          ),
        )
        .$call((joined) => (on === undefined ? joined : joined.on(holds("membership", on)))),
    )
    .leftJoin("category", "category.id", "membership.category_id")
    .leftJoin("organisation", "organisation.id", "membership.organisation_id")
    .select([
      "participant.id",
      "participant.number",
      "participant.given_name",
      "participant.family_name",
      "participant.email",
      "participant.phone",
      "participant.district",
      "membership.id as membership_id",
      "membership.category_id",
      "membership.organisation_id",
      "membership.seat",
      "membership.role",
      "membership.voice",
      "membership.function",
      "membership.route",
      "membership.from_on",
      "membership.until_on",
      "category.label",
      "category.rank",
      "category.default_voice",
      "organisation.name as organisation_name",
    ])
    .where("participant.merged_into_id", "is", null)
    .$if(on !== undefined, (query) => query.where("membership.id", "is not", null))
    .$if(id !== undefined, (query) => query.where("participant.id", "=", id as number))
    .$if(categoryId !== undefined, (query) =>
      query.where("membership.category_id", "=", categoryId as number),
    )
    .$if(organisationId !== undefined, (query) =>
      query.where("membership.organisation_id", "=", organisationId as number),
    )
    .orderBy("participant.number");
}

/** The memberships that hold on a day, by the participants' numbers. */
export async function membersOn(reader: Reader, day: Day): Promise<Member[]> {
  const participants = await listParticipants(reader, { on: day });
  return participants.flatMap(({ membership, number, name }) =>
    membership ? [{ ...membership, number, name }] : [],
  );
}

export const findParticipant = finder(
  "participant",
  async (reader) =>
    (await listParticipants(reader)).map((one) => ({
      ...one,
      spellings: one.email ? [one.email, String(one.number)] : [String(one.number)],
    })),
  ({ name }) => name,
);

/** Whether a membership holds on a day, as `holdsOn` has it. */
function holds(membership: "membership" | "later", on: Day): RawBuilder<SqlBool> {
  const [from, until] = [sql.ref(`${membership}.from_on`), sql.ref(`${membership}.until_on`)];
  return sql`(${from} is null or ${from} <= ${on}) and (${until} is null or ${until} >= ${on})`;
}

type MembershipRow = Pick<
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

function toMembership(participantId: number, row: MembershipRow): Membership {
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

type ParticipantRow = Pick<
  Row<"participant">,
  "id" | "number" | "given_name" | "family_name" | "email" | "phone" | "district"
> & { readonly [Column in keyof MembershipRow]: MembershipRow[Column] | null };

function toParticipant(row: ParticipantRow): Participant {
  const name = { givenName: row.given_name, familyName: row.family_name };
  return {
    id: row.id,
    number: row.number,
    name: fullName(name),
    ...name,
    email: row.email,
    phone: row.phone,
    district: row.district,
    membership: isMembership(row) ? toMembership(row.id, row) : null,
  };
}

function isMembership(row: ParticipantRow): row is ParticipantRow & MembershipRow {
  return row.membership_id !== null;
}
