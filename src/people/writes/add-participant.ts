import { refuse } from "../../problem.ts";
import type { NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import type { Role } from "../membership.ts";
import { type Minority, minority } from "../minority.ts";
import { fullName, isNumber, nameKey, type PersonName } from "../person-name.ts";
import { listParticipants, type Participant } from "../store/participants.ts";
import { refuseTakenSeats } from "./refuse-taken-seats.ts";

/** What is known of someone who joins; null and absent are unknown. */
export interface NewParticipant {
  readonly name: PersonName;
  readonly person: Omit<NewRow<"participant">, SettledOfPerson | "given_name" | "family_name"> & Minority;
  readonly membership: Omit<NewRow<"membership">, SettledOfMembership | "until_on" | "end_reason">;
}

/** What the register gives to a person, what `Minority` says, and what comes about by other writes. */
export type SettledOfPerson =
  | ("id" | "number" | "folded")
  | ("is_minor" | "authorised_on")
  | ("erased_on" | "merged_into_id");
export type SettledOfMembership = "id" | "participant_id" | "replaced_by_id";

/**
 * Adds someone whom the register does not hold yet.
 * @throws CoopError `name-missing`, `name-says-nothing`, `category-missing`, `participant-known` when the same name stands in
 * the same organisation, and all of `minority` and `refuseTakenSeats`
 */
export async function addParticipant(tx: Write, added: NewParticipant): Promise<Participant> {
  const { name, membership } = added;
  checkPerson({ name, categoryId: membership.category_id ?? null, role: membership.role });
  await refuseTwin(tx, name, membership.organisation_id ?? null);
  const [participant] = (await insertParticipants(tx, [added])) as [Participant];
  if (membership.seat) await refuseTakenSeats(tx, participant);
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
    added.map(({ name, person: { isMinor, authorisedOn, ...person } }, index) => ({
      ...person,
      number: first + index,
      given_name: name.givenName,
      family_name: name.familyName,
      folded: nameKey(name),
      ...minority(isMinor ?? null, authorisedOn ?? null),
    })),
  );
  await tx.insert(
    "membership",
    added.map(({ membership }, index) => ({ ...membership, participant_id: ids[index] as number })),
  );
  return listParticipants(tx, { ids });
}

/** @throws CoopError `name-missing`, `name-says-nothing`, `name-is-number`, `category-missing` (`src/people/README.md`: only a name and a category are required) */
export function checkPerson({
  name,
  categoryId,
  role,
}: {
  readonly name: PersonName;
  readonly categoryId: number | null;
  readonly role: Role;
}): void {
  if (fullName(name) === "") refuse("name-missing", {});
  if (fold(fullName(name)) === "") refuse("name-says-nothing", { typed: fullName(name) });
  if (isNumber(fullName(name))) refuse("name-is-number", { typed: fullName(name) });
  if (categoryId === null && role !== "team") refuse("category-missing", { name: fullName(name) });
}
