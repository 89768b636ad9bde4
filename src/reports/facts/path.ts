import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { listDecisions } from "../../decisions/store/decisions.ts";
import type { Reader } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { toReference } from "../../values/reference.ts";
import { type Presence, readPresences } from "../../workshops/store/attendance.ts";
import { listSessions } from "../../workshops/store/sessions.ts";
import type { PathFacts, SessionFacts } from "./bilan-facts.ts";
import { sumOfKnown } from "./counting.ts";

export interface Path {
  readonly path: PathFacts;
  /** Of the sessions that were held, in the order of the year. */
  readonly presences: readonly Presence[];
  readonly presenceBySession: ReadonlyMap<number, Presence>;
}

/** The sessions of a season in the order of the year, and the presence at those that were held. */
export async function readPath(reader: Reader, season: Season): Promise<Path> {
  const sessions = (await listSessions(reader)).filter((one) => isMadeIn(season, one));
  const decisions = await listDecisions(reader);
  const presences: Presence[] = [];
  const facts: SessionFacts[] = [];
  const all = await readPresences(reader);
  for (const session of sessions) {
    const presence = all.get(session.id) as Presence;
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
      decisions: decisions.filter(
        ({ session_id, outcome }) => session_id === session.id && outcome === "adopted",
      ).length,
    });
  }
  const held = facts.filter(({ state }) => state === "held");
  const recorded = held.filter((one) => one.recorded);
  const counts = recorded.flatMap(({ present }) => present ?? []);
  return {
    presences,
    presenceBySession: all,
    path: {
      sessions: facts,
      held: held.length,
      recorded: recorded.length,
      unrecorded: held.filter((one) => !one.recorded),
      summarised: held.filter(({ summary }) => summary !== null),
      placesCount: new Set(held.flatMap(({ place }) => (place ? [fold(place)] : []))).size,
      leastPresent: counts.length > 0 ? Math.min(...counts) : null,
      mostPresent: counts.length > 0 ? Math.max(...counts) : null,
      seatsHeld: sumOfKnown(presences.map(seatsHeldAt)),
      guests: sumOfKnown(presences.map(({ guests }) => guests)),
    },
  };
}

/** Seats held by others than their members; null where neither the attendance nor the number of proxies is known. */
function seatsHeldAt({ recorded, seatsHeld, unnamedProxies }: Presence): number | null {
  return recorded || unnamedProxies !== null ? seatsHeld + (unnamedProxies ?? 0) : null;
}
