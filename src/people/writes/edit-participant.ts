import { refuse } from "../../problem.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { type Minority, minority } from "../minority.ts";
import { nameKey } from "../person-name.ts";
import { membershipsOf, readMembership } from "../store/memberships.ts";
import { type Participant, readParticipant } from "../store/participants.ts";
import {
  checkPerson,
  refuseTwin,
  type SettledOfMembership,
  type SettledOfPerson,
} from "./add-participant.ts";
import { beginMembership } from "./begin-membership.ts";
import { refuseTakenSeats } from "./refuse-taken-seats.ts";

export interface ParticipantChanges {
  readonly person: Omit<RowChanges<"participant">, SettledOfPerson> & Minority;
  /**
   * Corrects the participant's membership, or begins another where it is said from which day on. The first day is that of
   * the first membership, and the last day and its reason are those of the last.
   */
  readonly membership: Omit<RowChanges<"membership">, SettledOfMembership>;
  readonly from?: Day | undefined;
}

/**
 * Corrects what is known of someone, or changes what they are from a day on.
 * @throws CoopError `participant-erased`, `name-missing`, `name-says-nothing`, `category-missing`, `participant-known`, `ends-before-start`,
 * and all of `minority`, `beginMembership` and `refuseTakenSeats`
 */
export async function editParticipant(
  tx: Write,
  participant: Participant,
  changes: ParticipantChanges,
): Promise<Participant> {
  if (participant.isErased) refuse("participant-erased", { number: participant.number });
  const { id, membership } = participant;
  const {
    isMinor = participant.isMinor,
    authorisedOn = participant.authorisedOn,
    ...person
  } = changes.person;
  const { given_name = participant.givenName, family_name = participant.familyName } = person;
  const name = { givenName: given_name, familyName: family_name };
  const categoryId =
    changes.membership.category_id === undefined ? membership?.categoryId : changes.membership.category_id;
  const role = changes.membership.role ?? membership?.role ?? "member";
  checkPerson({ name, categoryId: categoryId ?? null, role });
  const { organisation_id: organisationId = membership?.organisationId ?? null } = changes.membership;
  if (nameKey(name) !== nameKey(participant) || organisationId !== (membership?.organisationId ?? null)) {
    await refuseTwin(tx, name, organisationId, id);
  }
  await tx.update("participant", id, {
    ...person,
    ...minority(isMinor, authorisedOn),
    folded: nameKey(name),
  });
  if (changes.from) await beginMembership(tx, participant, changes.from, changes.membership);
  else if (membership) await correctMemberships(tx, participant, membership.id, changes.membership);
  return readParticipant(tx, id);
}

async function correctMemberships(
  tx: Write,
  participant: Participant,
  presentId: number,
  { from_on, until_on, end_reason, ...changes }: RowChanges<"membership">,
): Promise<void> {
  const memberships = await membershipsOf(tx, participant.id);
  const [first, last] = [memberships[0]?.id ?? presentId, memberships.at(-1)?.id ?? presentId];
  const ending = until_on === null ? { end_reason: null, replaced_by_id: null } : { end_reason };
  const isCorrected = [
    await correct(tx, presentId, changes),
    await correct(tx, first, { from_on }),
    await correct(tx, last, { until_on, ...ending }),
  ];
  if (isCorrected.includes(true)) await refuseTakenSeats(tx, participant);
}

/** @throws CoopError `ends-before-start` */
async function correct(tx: Write, id: number, changes: RowChanges<"membership">): Promise<boolean> {
  const row = await readMembership(tx, id);
  const { from_on: start = row.from_on, until_on: end = row.until_on } = changes;
  if (start !== null && end !== null && end < start) refuse("ends-before-start", { start, end });
  return tx.update("membership", id, changes);
}
