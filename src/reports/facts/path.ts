import { listDecisions } from "../../decisions/store/decisions.ts";
import type { Reader } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { toReference } from "../../values/reference.ts";
import { type Presence, presenceOf } from "../../workshops/store/attendance.ts";
import { listSessions } from "../../workshops/store/sessions.ts";
import type { PathFacts, SessionFacts } from "./bilan-facts.ts";

/** The sessions in the order of the year, and the presence at those that were held. */
export async function readPath(reader: Reader): Promise<{ path: PathFacts; presences: readonly Presence[] }> {
  const sessions = await listSessions(reader);
  const decisions = await listDecisions(reader);
  const presences: Presence[] = [];
  const facts: SessionFacts[] = [];
  for (const session of sessions) {
    const presence = await presenceOf(reader, session.id);
    if (session.state === "held") presences.push(presence);
    facts.push({
      reference: toReference("session", session.number),
      kind: session.kind,
      title: session.title,
      onDay: session.on_day,
      place: session.place,
      state: session.state,
      summary: session.summary,
      recorded: presence.recorded,
      present: presence.recorded ? presence.present : null,
      decisions: decisions.filter(({ session_id }) => session_id === session.id).length,
    });
  }
  const held = facts.filter(({ state }) => state === "held");
  const recorded = held.filter((one) => one.recorded);
  const counts = recorded.flatMap(({ present }) => present ?? []);
  const sum = (of: (presence: Presence) => number): number =>
    presences.reduce((total, one) => total + of(one), 0);
  return {
    presences,
    path: {
      sessions: facts,
      held: held.length,
      recorded: recorded.length,
      unrecorded: held.filter((one) => !one.recorded),
      summarised: held.filter(({ summary }) => summary !== null),
      placesCount: new Set(held.flatMap(({ place }) => (place ? [fold(place)] : []))).size,
      leastPresent: counts.length > 0 ? Math.min(...counts) : 0,
      mostPresent: counts.length > 0 ? Math.max(...counts) : 0,
      seatsHeld: sum(
        ({ replaced, represented, unnamedProxies }) => replaced + represented + (unnamedProxies ?? 0),
      ),
      guests: sum(({ guests }) => guests ?? 0),
    },
  };
}
