import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { presentOf } from "../membership.ts";
import { membershipsOf } from "../store/memberships.ts";
import { type Participant, readParticipant } from "../store/participants.ts";

export interface Leaving {
  /** The last day. */
  readonly on: Day;
  readonly reason: string | undefined;
}

/**
 * Ends the membership that holds on a day: the person takes part on that day for the last time.
 * @throws CoopError `left-before` when the membership has an end already, `not-joined-yet` when it begins after that day,
 * `takes-part-again` when another one begins later
 */
export async function endMembership(
  tx: Write,
  { id, number, name }: Participant,
  { on, reason }: Leaving,
): Promise<Participant> {
  const memberships = await membershipsOf(tx, id);
  const membership = presentOf(memberships, on);
  if (!membership) throw new Error(`no membership of the participant with the id ${id}`);
  const { from, until } = membership;
  if (from !== null && from > on) refuse("not-joined-yet", { number, name, from, on });
  const later = memberships.at(-1);
  if (later?.from && later !== membership) refuse("takes-part-again", { number, name, from: later.from, on });
  if (until !== null) refuse("left-before", { number, name, until });
  await tx.update("membership", membership.id, { until_on: on, end_reason: reason });
  return readParticipant(tx, id);
}
