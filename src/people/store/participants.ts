import type { Voice } from "../../cooperative/voice.ts";
import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { holdsOn, type Role, type Route, voiceOf } from "../membership.ts";
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
      "category.label",
      "category.rank",
      "category.default_voice",
      "organisation.name as organisation_name",
    ])
    .orderBy("membership.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    participantId: row.participant_id,
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
  }));
}

/** Participants in the order of their numbers; with `on`, only those whose membership holds on that day. */
export async function listParticipants(
  reader: Reader,
  { on, categoryId }: { on?: Day | undefined; categoryId?: number | undefined } = {},
): Promise<Participant[]> {
  const rows = await reader
    .selectFrom("participant")
    .selectAll()
    .where("merged_into_id", "is", null)
    .orderBy("number")
    .execute();
  const memberships = new Map<number, Membership>();
  for (const membership of await listMemberships(reader)) {
    if (on === undefined || holdsOn(membership, on)) memberships.set(membership.participantId, membership);
  }
  return rows
    .map((row) => toParticipant(row, memberships.get(row.id) ?? null))
    .filter(({ membership }) => on === undefined || membership !== null)
    .filter(({ membership }) => categoryId === undefined || membership?.categoryId === categoryId);
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

function toParticipant(row: Row<"participant">, membership: Membership | null): Participant {
  const name = { givenName: row.given_name, familyName: row.family_name };
  return {
    id: row.id,
    number: row.number,
    name: fullName(name),
    ...name,
    email: row.email,
    phone: row.phone,
    district: row.district,
    membership,
  };
}
