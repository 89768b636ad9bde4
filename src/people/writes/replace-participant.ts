import { refuse } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { addDays, type Day } from "../../values/day.ts";
import { overlap } from "../../values/span.ts";
import type { PersonName } from "../person-name.ts";
import { type DatedMembership, membershipsOf, readMembership } from "../store/memberships.ts";
import { type Participant, readParticipant } from "../store/participants.ts";
import { signaturesBeyond } from "../store/signatures.ts";
import { addParticipant } from "./add-participant.ts";
import { refuseTakenSeats } from "./refuse-taken-seats.ts";

export interface Replacing {
  /** Someone who is known, or the name of someone who is not. */
  readonly by: Participant | PersonName;
  /** The successor's first day; the place was held until the day before. */
  readonly on: Day;
  readonly reason: string | undefined;
}

export interface Replaced {
  readonly successor: Participant;
  /** The last day of whoever had left before, where nobody held the place for a while; else null. */
  readonly emptySince: Day | null;
}

/**
 * Someone takes the place of another: category, organisation, seat, role and voice. What the other had signed ends with
 * their place, and the successor has signed nothing. A substitute of the same organisation, or someone who observed, is
 * that until the day before.
 * @throws CoopError `takes-own-place`, `participant-erased`, `not-joined-yet`, `replaced-before`, `takes-part-again`, `takes-part-already`, and
 * all of `addParticipant`
 */
export async function replaceParticipant(
  tx: Write,
  replaced: Participant,
  { by, on, reason }: Replacing,
): Promise<Replaced> {
  const { id, name } = replaced;
  if ("id" in by && by.id === id) refuse("takes-own-place", { name }, { option: "--by" });
  if ("id" in by && by.isErased) refuse("participant-erased", { number: by.number }, { option: "--by" });
  const dayBefore = addDays(on, -1);
  const place = await placeOn(tx, replaced, dayBefore);
  const lastDay = place.until !== null && place.until < dayBefore ? place.until : dayBefore;
  const row = await readMembership(tx, place.id);
  await tx.update("membership", place.id, { until_on: lastDay, end_reason: reason });
  const successor = await ("id" in by ? takePlace(tx, by, row, on) : joinInPlace(tx, by, row, on));
  await tx.update("membership", place.id, { replaced_by_id: successor.id });
  for (const signature of await signaturesBeyond(tx, id, lastDay)) {
    await tx.update("signature", signature, { ends_on: lastDay, replaced_by_id: successor.id });
  }
  return { successor, emptySince: lastDay < dayBefore ? lastDay : null };
}

/** The membership that holds on the last day, or the one that ended before it. */
async function placeOn(tx: Write, { id, number, name }: Participant, lastDay: Day): Promise<DatedMembership> {
  const memberships = await membershipsOf(tx, id);
  const place = memberships.findLast(({ from }) => from === null || from <= lastDay);
  if (!place) {
    const from = memberships[0]?.from as Day;
    return refuse("not-joined-yet", { number, name, from, on: lastDay });
  }
  const later = memberships.at(-1);
  if (later?.from && later !== place) {
    refuse("takes-part-again", { number, name, from: later.from, on: lastDay });
  }
  if (place.replacedByNumber !== null) {
    const by = place.replacedByNumber;
    refuse("replaced-before", { number, name, by, byName: place.replacedByName ?? "" });
  }
  return place;
}

function joinInPlace(tx: Write, name: PersonName, place: Row<"membership">, on: Day): Promise<Participant> {
  return addParticipant(tx, { name, person: {}, membership: { ...placeOf(place), from_on: on } });
}

async function takePlace(
  tx: Write,
  successor: Participant,
  place: Row<"membership">,
  on: Day,
): Promise<Participant> {
  const { id, number, name } = successor;
  for (const own of await membershipsOf(tx, id)) {
    if (!overlap(own, { from: on, until: null })) continue;
    const isBeside =
      own.role === "observer" || (own.seat === "substitute" && own.organisationId === place.organisation_id);
    if (!isBeside || (own.from !== null && own.from >= on)) {
      refuse("takes-part-already", { number, name }, { option: "--by" });
    }
    await tx.update("membership", own.id, { until_on: addDays(on, -1) });
  }
  await tx.insertOne("membership", { ...placeOf(place), participant_id: id, from_on: on });
  await refuseTakenSeats(tx, successor);
  return readParticipant(tx, id);
}

/** What goes over to the successor; a function and a route are a person's own. */
function placeOf({ category_id, organisation_id, seat, role, voice }: Row<"membership">) {
  return { category_id, organisation_id, seat, role, voice };
}
