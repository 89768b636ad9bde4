import type { Voice } from "../../cooperative/voice.ts";
import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import type { Role, Route, Seat } from "../membership.ts";
import { minority } from "../minority.ts";
import { fullName, nameKey, type PersonName } from "../person-name.ts";
import { listParticipants, type Participant } from "../store/participants.ts";
import { refuseTakenSeats } from "./refuse-taken-seats.ts";

/** What is known of someone who joins; null and absent are unknown. */
export interface NewParticipant {
  readonly name: PersonName;
  readonly categoryId: number | null;
  readonly organisationId?: number | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly district?: string | null | undefined;
  readonly role: Role;
  readonly voice?: Voice | null | undefined;
  readonly function?: string | null | undefined;
  readonly route?: Route | null | undefined;
  readonly joinedOn?: Day | null | undefined;
  readonly seat?: Seat | null | undefined;
  readonly isMinor?: boolean | null | undefined;
  readonly authorisedOn?: Day | null | undefined;
}

/**
 * Adds someone whom the register does not hold yet.
 * @throws CoopError `name-missing`, `name-says-nothing`, `category-missing`, `participant-known` when the same name stands in
 * the same organisation, and all of `minority` and `refuseTakenSeats`
 */
export async function addParticipant(tx: Write, added: NewParticipant): Promise<Participant> {
  checkPerson(added);
  await refuseTwin(tx, added.name, added.organisationId ?? null);
  const [participant] = (await insertParticipants(tx, [added])) as [Participant];
  if (added.seat) await refuseTakenSeats(tx, participant);
  return participant;
}

/** @throws CoopError `participant-known` when someone else of that name stands in the same organisation, or both in none */
export async function refuseTwin(
  tx: Write,
  name: PersonName,
  organisationId: number | null,
  except?: number,
): Promise<void> {
  const twin = (await listParticipants(tx, { folded: nameKey(name) })).find(
    (one) => one.id !== except && (one.membership?.organisationId ?? null) === organisationId,
  );
  if (twin) refuse("participant-known", { number: twin.number, name: twin.name });
}

/** Adds people as they are given, in that order, without looking for them first, and gives them as they are stored. */
export async function insertParticipants(
  tx: Write,
  added: readonly NewParticipant[],
): Promise<Participant[]> {
  const first = await tx.nextNumbers("participant", added.length);
  const ids = await tx.insert(
    "participant",
    added.map(({ name, email, phone, district, isMinor, authorisedOn }, index) => ({
      number: first + index,
      given_name: name.givenName,
      family_name: name.familyName,
      folded: nameKey(name),
      email: email ?? null,
      phone: phone ?? null,
      district: district ?? null,
      ...minority(isMinor ?? null, authorisedOn ?? null),
    })),
  );
  await tx.insert(
    "membership",
    added.map((one, index) => ({
      participant_id: ids[index] as number,
      category_id: one.categoryId,
      organisation_id: one.organisationId ?? null,
      role: one.role,
      voice: one.voice ?? null,
      function: one.function ?? null,
      route: one.route ?? null,
      seat: one.seat ?? null,
      from_on: one.joinedOn ?? null,
    })),
  );
  return listParticipants(tx, { ids });
}

/** @throws CoopError `name-missing`, `name-says-nothing`, `category-missing` (`domain.md`: only a name and a category are required) */
export function checkPerson({
  name,
  categoryId,
  role,
}: Pick<NewParticipant, "name" | "categoryId" | "role">): void {
  if (fullName(name) === "") refuse("name-missing", {});
  if (fold(fullName(name)) === "") refuse("name-says-nothing", { typed: fullName(name) });
  if (categoryId === null && role !== "team") refuse("category-missing", { name: fullName(name) });
}
