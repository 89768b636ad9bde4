import { isDatedIn, type Season } from "../../cooperative/season.ts";
import { listDecisions } from "../../decisions/store/decisions.ts";
import type { Reader } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { groupedBy } from "../../values/grouped.ts";
import { toReference } from "../../values/reference.ts";
import { stateOf } from "../../workshops/session.ts";
import { type Presence, readPresences } from "../../workshops/store/attendance.ts";
import { listStoredSessions } from "../../workshops/store/sessions.ts";
import { because, counted, countedAmong, type FigureRow, figured, fromKnown } from "../proof.ts";
import type { PathFacts, SessionFacts } from "./bilan-facts.ts";

/** The presence at a session that was held. */
export interface HeldPresence extends Presence {
  readonly session: SessionFacts;
}

export interface Path {
  readonly path: PathFacts;
  /** In the order of the year. */
  readonly presences: readonly HeldPresence[];
  readonly presenceBySession: ReadonlyMap<number, Presence>;
}

/** The sessions of a season in the order of the year, and the presence at those that were held. */
export async function readPath(reader: Reader, season: Season): Promise<Path> {
  const sessions = (await listStoredSessions(reader)).filter((one) => isDatedIn(season, one, one.on_day));
  const decisionsOf = groupedBy(await listDecisions(reader), ({ session_id }) => session_id);
  const presences: HeldPresence[] = [];
  const facts: SessionFacts[] = [];
  const all = await readPresences(reader);
  for (const session of sessions) {
    const presence = all.get(session.id) as Presence;
    const its = decisionsOf.get(session.id) ?? [];
    const said = figured("session", {
      reference: toReference("session", session.number),
      kind: session.kind,
      title: session.title,
      onDay: session.on_day,
      place: session.place,
      state: stateOf(session),
      summary: session.summary,
      recorded: presence.recorded,
      present: fromKnown(
        "summed",
        presence.recorded ? presentByCategory(presence) : [],
        ({ present }) => present,
        ({ label }) => ({ label }),
      ),
      decisions: countedAmong(
        its,
        ({ outcome }) => outcome === "adopted",
        ({ number, title }) => ({ reference: toReference("decision", number), label: title }),
        ({ outcome: value }) => ({ choice: "outcome", value }),
      ),
    });
    if (said.state === "held") presences.push({ ...presence, session: said });
    facts.push(said);
  }
  const isHeld = ({ state }: SessionFacts): boolean => state === "held";
  const held = facts.filter(isHeld);
  const recorded = held.filter((one) => one.recorded);
  const places = new Map(held.flatMap(({ place }) => (place ? [[fold(place), place]] : [])));
  const presentAt = ({ present }: SessionFacts): number | null => present;
  return {
    presences,
    presenceBySession: all,
    path: figured("sessions", {
      sessions: facts,
      held: countedAmong(facts, isHeld, toRow, ({ state: value }) => ({ choice: "sessionState", value })),
      recorded: countedAmong(
        held,
        (one) => one.recorded,
        toRow,
        () => because("attendance-not-recorded"),
      ),
      unrecorded: held.filter((one) => !one.recorded),
      placesCount: counted(
        [...places.values()],
        (place) => ({ label: place }),
        () =>
          held
            .filter(({ place }) => place === null)
            .map((one) => ({ ...toRow(one), why: because("place-not-known") })),
      ),
      leastPresent: fromKnown("least", recorded, presentAt, toRow),
      mostPresent: fromKnown("most", recorded, presentAt, toRow),
      seatsHeld: fromKnown("summed", presences, seatsHeldAt, ({ session }) => toRow(session)),
      guests: fromKnown(
        "summed",
        presences,
        ({ guests }) => guests,
        ({ session }) => toRow(session),
      ),
    }),
  };
}

function presentByCategory({ byCategory, present }: Presence): { label: string | null; present: number }[] {
  const rest = byCategory.reduce((others, one) => others - one.present, present);
  return [...byCategory, ...(rest > 0 || byCategory.length === 0 ? [{ label: null, present: rest }] : [])];
}

function toRow({ reference, title, onDay }: SessionFacts): FigureRow {
  return { reference, label: title, on: onDay };
}

/** Seats held by others than their members; null where neither the attendance nor the number of proxies is known. */
function seatsHeldAt({ recorded, seatsHeld, unnamedProxies }: Presence): number | null {
  return recorded || unnamedProxies !== null ? seatsHeld + (unnamedProxies ?? 0) : null;
}
