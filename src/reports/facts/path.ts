import { isDatedIn, type Season } from "../../cooperative/season.ts";
import { listDecisions } from "../../decisions/store/decisions.ts";
import { listMemberships, type Membership } from "../../people/store/memberships.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { groupedBy } from "../../values/grouped.ts";
import { toReference } from "../../values/reference.ts";
import { holdsOn } from "../../values/span.ts";
import { stateOf } from "../../workshops/session.ts";
import { type Presence, readPresences } from "../../workshops/store/attendance.ts";
import { listStoredSessions } from "../../workshops/store/sessions.ts";
import { because, counted, countedAmong, type FigureRow, figured, fromKnown } from "../proof.ts";
import type { PathFacts, SessionFacts } from "./bilan-facts.ts";
import { presenceAt, seatsHeldAt, type There } from "./session-presence.ts";

/** The presence at a session that was held. */
export interface HeldPresence extends Presence {
  readonly session: SessionFacts;
}

export interface Path {
  readonly path: PathFacts;
  /** In the order of the year. */
  readonly presences: readonly HeldPresence[];
  readonly presenceBySession: ReadonlyMap<number, Presence>;
  /** Of every time and role. */
  readonly memberships: readonly Membership[];
}

/** The sessions of a season in the order of the year, and the presence at those that were held. */
export async function readPath(reader: Reader, season: Season): Promise<Path> {
  const sessions = (await listStoredSessions(reader)).filter((one) => isDatedIn(season, one, one.on_day));
  const decisionsOf = groupedBy(await listDecisions(reader), ({ session_id }) => session_id);
  const presences: HeldPresence[] = [];
  const facts: SessionFacts[] = [];
  const all = await readPresences(reader);
  const memberships = await listMemberships(reader);
  for (const session of sessions) {
    const presence = all.get(session.id) as Presence;
    const its = decisionsOf.get(session.id) ?? [];
    const said = toSession(session, presence, its, () => thereOn(memberships, session.on_day));
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
    memberships,
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

/** A session with what was decided at it and who came. */
export function toSession(
  session: Row<"session">,
  presence: Presence,
  decisions: readonly Pick<Row<"decision">, "number" | "title" | "outcome">[],
  there: There,
): SessionFacts {
  return figured("session", {
    reference: toReference("session", session.number),
    kind: session.kind,
    title: session.title,
    onDay: session.on_day,
    place: session.place,
    state: stateOf(session),
    summary: session.summary,
    recorded: presence.recorded,
    ...presenceAt(presence, there),
    decisions: countedAmong(
      decisions,
      ({ outcome }) => outcome === "adopted",
      ({ number, title }) => ({ reference: toReference("decision", number), label: title }),
      ({ outcome: value }) => ({ choice: "outcome", value }),
    ),
  });
}

/** Of each person, the latest membership that holds on a day. */
export function thereOn(memberships: readonly Membership[], day: Day): Membership[] {
  const holding = memberships.filter((one) => holdsOn(one, day));
  return [...new Map(holding.map((one) => [one.participantId, one])).values()];
}

function toRow({ reference, title, onDay }: SessionFacts): FigureRow {
  return { reference, label: title, on: onDay };
}
