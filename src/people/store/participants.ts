import { type NotNull, type RawBuilder, type SqlBool, sql } from "kysely";
import { type Findable, type Finder, finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day, KnownDays } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import type { ConsentAnswer, ConsentKind } from "../consent.ts";
import { isInHeadcount, type Role, roles, type Seat } from "../membership.ts";
import { inAlphabeticalOrder, type PersonName } from "../person-name.ts";
import { calledBy } from "./called-by.ts";
import { type Membership, type MembershipRow, type Representative, toMembership } from "./memberships.ts";

export interface Participant {
  readonly id: number;
  readonly number: number;
  /** "Awa Traoré"; the reference of someone who was erased. */
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly district: string | null;
  readonly isMinor: boolean | null;
  /** When someone who is a minor was allowed to take part. */
  readonly authorisedOn: Day | null;
  readonly isErased: boolean;
  /** The first day of the first membership. */
  readonly joinedOn: Day | null;
  /** The membership that holds on the day that was asked for, else the latest; nothing if none holds. */
  readonly membership: Membership | null;
}

/** A person as stored, one that was merged into another too. */
export function readParticipantRow(reader: Reader, id: number): Promise<Row<"participant">> {
  return reader.selectFrom("participant").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

export interface ParticipantFilter {
  readonly ids?: readonly number[] | undefined;
  /** Their name folded, its words in alphabetical order. */
  readonly folded?: string | undefined;
  /** Only those who took part on one of these days. */
  readonly within?: KnownDays | undefined;
  /** Only those whose membership holds on that day. */
  readonly on?: Day | undefined;
  readonly categoryId?: number | undefined;
  readonly organisationId?: number | undefined;
  readonly role?: Role | undefined;
  /** Only those who took part before that day and do no more. */
  readonly leftBy?: Day | undefined;
  /** Only those whose latest answer is that one; nobody was asked where none is recorded. */
  readonly consents?: readonly { readonly kind: ConsentKind; readonly answer: ConsentAnswer }[] | undefined;
}

/** Participants in the order of their numbers. */
export async function listParticipants(
  reader: Reader,
  filter: ParticipantFilter = {},
): Promise<Participant[]> {
  return (await participantQuery(reader, filter).execute()).map(toParticipant);
}

export async function readParticipant(reader: Reader, id: number): Promise<Participant> {
  const [participant] = await listParticipants(reader, { ids: [id] });
  if (!participant) throw new Error(`no participant with the id ${id}`);
  return participant;
}

/** What a list says of someone, their first day apart. */
export const listedColumns = [
  "participant.number",
  "participant.given_name",
  "participant.family_name",
  "participant.email",
  "participant.phone",
  "participant.district",
  "participant.is_minor",
  "participant.authorised_on",
  "membership.category_id",
  "organisation.name as organisation_name",
  "membership.seat",
  "membership.role",
  "membership.voice",
  "membership.function",
  "membership.route",
  "membership.until_on",
] as const;

/** All that is said of participants, as `toParticipant` takes it. */
export function participantQuery(reader: Reader, filter: ParticipantFilter) {
  return participantsChosen(reader, filter)
    .leftJoin("category", "category.id", "membership.category_id")
    .select([
      ...listedColumns,
      firstDay().as("joined_on"),
      "participant.id",
      "participant.erased_on",
      "membership.id as membership_id",
      "membership.organisation_id",
      "membership.from_on",
      "category.label",
      "category.rank",
      "category.default_voice",
    ]);
}

/** Those of a filter in the order of their numbers, each with the membership that holds, else the latest, and its organisation. */
export function participantsChosen(
  reader: Reader,
  { ids, folded, within, on, categoryId, organisationId, role, leftBy, consents = [] }: ParticipantFilter,
) {
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
                .where(isAfter("later", "membership"))
                .$if(on !== undefined, (later) => later.where(holds("later", on as Day))),
            ),
          ),
        )
        .$call((joined) => (on === undefined ? joined : joined.on(holds("membership", on)))),
    )
    .leftJoin("organisation", "organisation.id", "membership.organisation_id")
    .where("participant.merged_into_id", "is", null)
    .$if(on !== undefined, (query) => query.where("membership.id", "is not", null))
    .$if(ids !== undefined, (query) => query.where("participant.id", "in", reader.dialect.each(ids ?? [])))
    .$if(within !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("membership as any_of_theirs")
            .select("any_of_theirs.id")
            .whereRef("any_of_theirs.participant_id", "=", "participant.id")
            .where(holds("any_of_theirs", within?.from as Day, within?.until as Day)),
        ),
      ),
    )
    .$if(folded !== undefined, (query) => query.where("participant.folded", "=", folded as string))
    .$if(categoryId !== undefined, (query) =>
      query.where("membership.category_id", "=", categoryId as number),
    )
    .$if(organisationId !== undefined, (query) =>
      query.where("membership.organisation_id", "=", organisationId as number),
    )
    .$if(role !== undefined, (query) => query.where("membership.role", "=", role as Role))
    .$if(leftBy !== undefined, (query) => query.where("membership.until_on", "<", leftBy as Day))
    .$call((query) =>
      consents.reduce((narrowed, { kind, answer }) => narrowed.where(latestAnswer(kind), "=", answer), query),
    )
    .orderBy("participant.number");
}

/** The memberships that hold on a day, by the participants' numbers. */
export async function membersOn(reader: Reader, day: Day): Promise<Representative[]> {
  const participants = await listParticipants(reader, { on: day });
  return participants.flatMap(({ membership, number, name, givenName, familyName }) =>
    membership ? [{ ...membership, number, name, givenName, familyName }] : [],
  );
}

/** Someone who takes part on a day, as far as what is missing of them goes. */
export interface TakingPart extends Pick<Row<"participant">, "id" | "number" | "is_minor" | "authorised_on"> {
  readonly role: Role;
  readonly seat: Seat | null;
  readonly organisation: string | null;
}

/** Those who take part on a day, or some of them, by number, with no more than a count or a gap asks: of a network, a fourth of the time. */
export function takingPartOn(reader: Reader, on: Day, ids?: readonly number[]): Promise<TakingPart[]> {
  return participantsChosen(reader, { on, ids })
    .select([
      "participant.id",
      "participant.number",
      "participant.is_minor",
      "participant.authorised_on",
      "membership.role",
      "membership.seat",
      "organisation.name as organisation",
    ])
    .$narrowType<{ role: NotNull }>()
    .execute();
}

/** How many belong to the headcount on a day. */
export async function countHeadcount(reader: Reader, on: Day): Promise<number> {
  const { people } = await participantsChosen(reader, { on })
    .where(
      "membership.role",
      "in",
      roles.filter((role) => isInHeadcount({ role })),
    )
    .clearOrderBy()
    .select(reader.dialect.count().as("people"))
    .executeTakeFirstOrThrow();
  return people;
}

/** The number that somebody has now, by each number that they had before they were merged. */
export async function formerNumbers(reader: Reader): Promise<ReadonlyMap<number, number>> {
  const rows = await reader
    .selectFrom("participant as former")
    .innerJoin("participant", "participant.id", "former.merged_into_id")
    .select(["former.number as former", "participant.number"])
    .execute();
  return new Map(rows.map(({ former, number }) => [former, number]));
}

/** By what people are asked for. */
export interface Bearing {
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

/** Someone as they are found. */
interface NamedPerson extends Findable, PersonName {
  readonly number: number;
  readonly name: string;
}

/** The districts in which people of the register live. */
export async function listDistricts(reader: Reader): Promise<string[]> {
  const rows = await reader.selectFrom("participant").select("district").distinct().execute();
  return rows.flatMap(({ district }) => district ?? []);
}

/** How everyone is called, or some, in the order of their numbers; the names and addresses of whoever was merged into them too. */
export async function listNames(reader: Reader, ids?: readonly number[]): Promise<NamedPerson[]> {
  const rows = await reader
    .selectFrom("participant")
    .select(["id", "number", "given_name", "family_name", "email", "merged_into_id"])
    .$if(ids !== undefined, (query) =>
      query.where(({ eb, or }) =>
        or([
          eb("id", "in", reader.dialect.each(ids ?? [])),
          eb("merged_into_id", "in", reader.dialect.each(ids ?? [])),
        ]),
      ),
    )
    .orderBy("number")
    .execute();
  const entries = groupedBy(rows, ({ merged_into_id }) => merged_into_id);
  return (entries.get(null) ?? []).map((row) => {
    const former = entries.get(row.id) ?? [];
    return {
      id: row.id,
      number: row.number,
      name: calledBy(row),
      givenName: row.given_name,
      familyName: row.family_name,
      formerNumbers: former.map(({ number }) => number),
      spellings: [row, ...former].flatMap(({ email }) => email ?? []).concat(former.map(calledBy)),
    };
  });
}

const findNamed = finder(
  "participant",
  (reader) => listNames(reader),
  ({ name }) => name,
  {
    exactly: async (reader, { text, folded, number }) =>
      listNames(
        reader,
        await idsBearing(
          reader,
          number === undefined
            ? { names: [inAlphabeticalOrder(folded)], emails: [text.trim()] }
            : { numbers: [number] },
        ),
      ),
  },
);

/** Finds someone by reference, by number alone, by address or by name; the reference of whoever was merged into them too. */
export const findParticipant: Finder<Participant> = async (reader, text, redirected) => {
  const typed = /^\s*\d+\s*$/.test(text) ? `P${text.trim()}` : text;
  return readParticipant(reader, (await findNamed(reader, typed, redirected)).id);
};

/** Whether a membership begins after another of the same person; of two that begin together, whether it was written after. */
function isAfter(later: "later", earlier: "membership"): RawBuilder<SqlBool> {
  const of = (name: string) => [sql.ref(`${name}.from_on`), sql.ref(`${name}.id`)];
  const [[from, id], [otherFrom, otherId]] = [of(later), of(earlier)];
  // Most people have one membership, which the first condition settles without reading its row.
  return sql`${id} <> ${otherId} and (coalesce(${from}, ''), ${id}) > (coalesce(${otherFrom}, ''), ${otherId})`;
}

/** The first day of someone's first membership: their only one's, or else the earliest, unless that is not known. */
export function firstDay(): RawBuilder<Day | null> {
  return sql`case
    when exists (
      select 1 from membership as other
      where other.participant_id = participant.id and other.id <> membership.id)
    then (
      select case when count(*) = count(from_on) then min(from_on) end
      from membership as every where every.participant_id = participant.id)
    else membership.from_on end`;
}

/** Whether a membership holds on a day, as `holdsOn` has it; or on one of those until another. */
function holds(
  membership: "membership" | "later" | "any_of_theirs",
  on: Day,
  last: Day = on,
): RawBuilder<SqlBool> {
  const [from, until] = [sql.ref(`${membership}.from_on`), sql.ref(`${membership}.until_on`)];
  return sql`(${from} is null or ${from} <= ${last}) and (${until} is null or ${until} >= ${on})`;
}

/** What someone answered last, by the day of the answer. */
function latestAnswer(kind: ConsentKind): RawBuilder<ConsentAnswer> {
  return sql`coalesce((
    select answer from consent
    where consent.participant_id = participant.id and consent.kind = ${kind}
    order by coalesce(given_on, '') desc, consent.id desc limit 1), 'unknown')`;
}

type ParticipantRow = Awaited<ReturnType<ReturnType<typeof participantQuery>["execute"]>>[number];

export function toParticipant(row: ParticipantRow): Participant {
  const name = { givenName: row.given_name, familyName: row.family_name };
  return {
    id: row.id,
    number: row.number,
    name: calledBy(row),
    ...name,
    email: row.email,
    phone: row.phone,
    district: row.district,
    isMinor: row.is_minor === null ? null : row.is_minor === 1,
    authorisedOn: row.authorised_on,
    joinedOn: row.joined_on,
    isErased: row.erased_on !== null,
    membership: isMembership(row) ? toMembership(row.id, row) : null,
  };
}

function isMembership(row: ParticipantRow): row is ParticipantRow & MembershipRow {
  return row.membership_id !== null;
}
