import { sql } from "kysely";
import type { Reader } from "../../register/write.ts";
import type { Candidate } from "../matching.ts";
import {
  type Bearing,
  idsBearing,
  type Participant,
  participantQuery,
  toParticipant,
} from "./participants.ts";

/** Someone whom the register knows, with all that tells them apart and all that a list can change of them. */
export interface KnownPerson extends Participant, Candidate {
  /** Whether their membership is the only one, and has no end: its first day can then be corrected. */
  readonly isLasting: boolean;
}

/**
 * The people of `idsBearing` but for those who were erased, in the order of their numbers.
 * @param on the day on which it is asked who has left
 */
export async function findCandidates(reader: Reader, bearing: Bearing, on: string): Promise<KnownPerson[]> {
  const wanted = await idsBearing(reader, bearing);
  if (wanted.length === 0) return [];
  const rows = await participantQuery(reader, { ids: wanted })
    .select(["participant.folded", "organisation.folded as organisation_folded", isOnly.as("is_only")])
    .where("participant.erased_on", "is", null)
    .execute();
  const former = await reader
    .selectFrom("participant")
    .select(["merged_into_id", "folded", "email"])
    .where("merged_into_id", "in", reader.dialect.each(wanted))
    .execute();
  return rows.map((row) => {
    const its = former.filter(({ merged_into_id }) => merged_into_id === row.id);
    // Spread into a new object they would take ten times as long.
    return Object.assign(toParticipant(row), {
      names: [row.folded, ...its.map((one) => one.folded)].filter((name) => name !== null),
      emails: [row.email, ...its.map(({ email }) => email)].filter((email) => email !== null),
      organisationFolded: row.organisation_folded,
      isLasting: row.is_only === 1 && row.until_on === null,
      hasLeft: row.until_on !== null && row.until_on < on,
    });
  });
}

/** Whether someone has one membership, or none. */
const isOnly = sql<0 | 1>`not exists (
  select 1 from membership as other where other.participant_id = participant.id and other.id <> membership.id)`;
