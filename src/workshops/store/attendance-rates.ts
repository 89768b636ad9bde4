import { everySeason, isMadeIn, type Season } from "../../cooperative/season.ts";
import type { PersonName } from "../../people/person-name.ts";
import { listMemberships } from "../../people/store/memberships.ts";
import { listParticipants } from "../../people/store/participants.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { groupedBy } from "../../values/grouped.ts";
import { holdsOn } from "../../values/span.ts";
import { shareOf } from "../attendance.ts";
import { stateOf } from "../session.ts";
import { type AttendanceLine, readRolls } from "./attendance.ts";

/** How often someone came, of the sessions held while they took part (`src/workshops/README.md`). */
export interface AttendanceRate extends PersonName {
  readonly number: number;
  readonly name: string;
  readonly categoryLabel: string | null;
  /** Sessions to which they came themself, as the substitute of someone else too. */
  readonly present: number;
  /** Sessions of which it is known whether they came. */
  readonly known: number;
  /** Present among known; null where nothing is known. */
  readonly rate: number | null;
  /** Sessions at which their seat was held: by themself, by a substitute or by proxy. */
  readonly seatsHeld: number;
  /** Sessions held while they took part of which nobody noted whether they came. */
  readonly unknown: number;
  /** Every session that was held, in the order of the year. */
  readonly sessions: readonly OwnSession[];
}

/** A session that was held, as it is of one person. */
export interface OwnSession {
  readonly session: Row<"session">;
  readonly tookPart: boolean;
  /** Null where nobody noted whether they came; of a substitute who came, present. */
  readonly state: AttendanceLine["state"] | null;
}

/** The attendance of these people at the sessions of a season, or of all, in the order in which they are named. */
export async function readAttendanceRates(
  reader: Reader,
  ids: readonly number[],
  season: Season = everySeason,
): Promise<AttendanceRate[]> {
  const people = new Map((await listParticipants(reader)).map((one) => [one.id, one]));
  const memberships = groupedBy(await listMemberships(reader), ({ participantId }) => participantId);
  const held = (await readRolls(reader)).filter(
    ({ session }) => isMadeIn(season, session) && stateOf(session) === "held",
  );
  const sessions = held.map(({ session, lines }) => ({
    session,
    lineOf: new Map(lines.map((line) => [line.participantId, line])),
    substitutes: new Set(lines.map(({ substitute }) => substitute)),
  }));
  return ids.flatMap((id): AttendanceRate[] => {
    const person = people.get(id);
    if (!person) return [];
    const { number, name, givenName, familyName, membership } = person;
    const its = memberships.get(id) ?? [];
    const own = sessions.map(
      ({ session, lineOf, substitutes }): OwnSession => ({
        session,
        tookPart: its.some((one) => holdsOn(one, session.on_day)),
        state: substitutes.has(number) ? "present" : (lineOf.get(id)?.state ?? null),
      }),
    );
    const who = { number, name, givenName, familyName, categoryLabel: membership?.categoryLabel ?? null };
    return [{ ...who, ...sumsOf(own), sessions: own }];
  });
}

function sumsOf(
  sessions: readonly OwnSession[],
): Pick<AttendanceRate, "present" | "known" | "rate" | "seatsHeld" | "unknown"> {
  const states = sessions.filter(({ tookPart }) => tookPart).map(({ state }) => state);
  const count = (...wanted: AttendanceLine["state"][]): number =>
    states.filter((state) => state !== null && wanted.includes(state)).length;
  const present = count("present");
  const known = states.filter((state) => state !== null).length;
  return {
    present,
    known,
    rate: shareOf(present, known),
    seatsHeld: count("present", "replaced", "represented"),
    unknown: states.length - known,
  };
}
