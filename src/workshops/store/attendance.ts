import { type Category, listCategories } from "../../cooperative/store/categories.ts";
import type { Voice } from "../../cooperative/voice.ts";
import { isInHeadcount, presentOf } from "../../people/membership.ts";
import { listMemberships, type Membership } from "../../people/store/memberships.ts";
import { listParticipants, membersOn as membersOnDay } from "../../people/store/participants.ts";
import { refuse } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { holdsOn } from "../../values/span.ts";
import { type AttendanceState, type Attended, type Belonging, isRecorded } from "../attendance.ts";

/** A recorded attendance with whose it is, by the membership that held on the day. */
export interface AttendanceLine extends Attended {
  readonly participantId: number;
  readonly name: string;
  /** Who held the seat or the proxy. */
  readonly standInName: string | null;
  /** False where nobody noted them as taking part on that day; then category and voice are unknown. */
  readonly isMember: boolean;
  readonly categoryId: number | null;
  readonly categoryLabel: string | null;
  readonly voice: Voice | null;
  /** Whether they belong to the headcount of the day; the project team and observers are counted beside it. */
  readonly isCounted: boolean;
}

/** A session with those who took part on its day, and what is recorded of them. */
export interface Roll {
  readonly session: Row<"session">;
  readonly headcount: readonly Membership[];
  /** In the order of the participants' numbers. */
  readonly lines: readonly AttendanceLine[];
}

/** The sums of one session. Presence is people who came; seats held by others are counted beside it (`src/workshops/README.md`). */
export interface Presence {
  /** False where nobody noted who came; then no sum says anything. */
  readonly recorded: boolean;
  readonly present: number;
  readonly excused: number;
  readonly absent: number;
  readonly replaced: number;
  readonly represented: number;
  /** Replaced and represented by name. */
  readonly seatsHeld: number;
  readonly notRecorded: number;
  /** Proxies of which only the number is known; null is unknown. */
  readonly unnamedProxies: number | null;
  /** People of the project team and observers who came. */
  readonly beside: number;
  /** Null where nobody noted any. */
  readonly guests: number | null;
  readonly byCategory: readonly CategoryPresence[];
}

/** The headcount of a category on the day of a session, and what is recorded of it. */
export interface CategoryPresence {
  readonly categoryId: number;
  readonly label: string;
  readonly members: number;
  readonly present: number;
  readonly excused: number;
  readonly absent: number;
  readonly replaced: number;
  readonly represented: number;
  readonly notRecorded: number;
}

/** Voices that can be counted in a tally. */
export interface Voices {
  readonly sessionNumber: number;
  /** People who came and decide, or came as the substitute of someone who decides. */
  readonly present: number;
  /** Proxies of people who decide, and those of which only the number is known. */
  readonly proxies: number;
  readonly unnamedProxies: number;
  /** Those of the headcount of whom nobody noted whether they came. */
  readonly notRecorded: number;
  /** False where nobody noted who came; then no number says anything. */
  readonly known: boolean;
}

/** What is recorded of someone at a session, as it is stored. */
export interface OwnAttendance extends Row<"attendance"> {
  readonly sessionNumber: number;
}

/** What is recorded of some people, session after session. */
export function attendanceRowsOf(reader: Reader, ids: readonly number[]): Promise<OwnAttendance[]> {
  return reader
    .selectFrom("attendance")
    .innerJoin("session", "session.id", "attendance.session_id")
    .selectAll("attendance")
    .select("session.number as sessionNumber")
    .where("attendance.participant_id", "in", ids)
    .orderBy("session.on_day")
    .orderBy("session.number")
    .execute();
}

/** The roll of every session, or of one. */
export async function readRolls(reader: Reader, sessionId?: number): Promise<Roll[]> {
  const sessions = await reader
    .selectFrom("session")
    .selectAll()
    .$if(sessionId !== undefined, (query) => query.where("id", "=", sessionId as number))
    .orderBy("on_day")
    .orderBy("number")
    .execute();
  const rows = await reader
    .selectFrom("attendance")
    .selectAll()
    .$if(sessionId !== undefined, (query) => query.where("session_id", "=", sessionId as number))
    .execute();
  const participants = new Map((await listParticipants(reader)).map((one) => [one.id, one]));
  const memberships = (await listMemberships(reader)).filter(({ participantId }) =>
    participants.has(participantId),
  );
  return sessions.map((session) => {
    const members = membersOn(memberships, session.on_day);
    const lines = rows
      .filter(({ session_id }) => session_id === session.id)
      .flatMap((row): AttendanceLine[] => {
        const participant = participants.get(row.participant_id);
        if (!participant) return [];
        const membership = members.get(participant.id);
        const substitute = row.substitute_id === null ? undefined : participants.get(row.substitute_id);
        const holder = row.holder_id === null ? undefined : participants.get(row.holder_id);
        return [
          {
            participantId: participant.id,
            number: participant.number,
            name: participant.name,
            state: row.state,
            substitute: substitute?.number ?? null,
            holder: holder?.number ?? null,
            standInName: (substitute ?? holder)?.name ?? null,
            isMember: membership !== undefined,
            categoryId: membership?.categoryId ?? null,
            categoryLabel: membership?.categoryLabel ?? null,
            voice: membership?.voice ?? null,
            isCounted: membership !== undefined && isInHeadcount(membership),
          },
        ];
      })
      .sort((a, b) => a.number - b.number);
    return { session, headcount: [...members.values()].filter(isInHeadcount), lines };
  });
}

/** How everyone who was ever added stands to the cooperative on a day, by their numbers. */
export async function belongingsOn(reader: Reader, day: Day): Promise<Map<number, Belonging>> {
  const memberships = new Map<number, Membership[]>();
  for (const one of await listMemberships(reader)) {
    memberships.set(one.participantId, [...(memberships.get(one.participantId) ?? []), one]);
  }
  return new Map(
    (await listParticipants(reader)).map(({ id, number }) => {
      const its = memberships.get(id) ?? [];
      return [number, belongingOf(its, day)];
    }),
  );
}

function belongingOf(memberships: readonly Membership[], day: Day): Belonging {
  const present = presentOf(memberships, day);
  const organisation =
    present?.organisationId && present.organisationName
      ? { id: present.organisationId, name: present.organisationName }
      : null;
  const lastDays = memberships.flatMap(({ until }) => (until !== null && until < day ? until : []));
  const firstDays = memberships.flatMap(({ from }) => (from !== null && from > day ? from : []));
  const isAlways = (days: readonly Day[]): boolean => days.length > 0 && days.length === memberships.length;
  return {
    organisation,
    leftOn: isAlways(lastDays) ? (lastDays.sort().at(-1) ?? null) : null,
    joinsOn: isAlways(firstDays) ? (firstDays.sort()[0] ?? null) : null,
  };
}

/** What is recorded of a session, person by person, in the order of their numbers. */
export async function attendanceOf(reader: Reader, sessionId: number): Promise<readonly AttendanceLine[]> {
  return (await readRoll(reader, sessionId)).lines;
}

/** The sums of a session, in all and by category. */
export async function presenceOf(reader: Reader, sessionId: number): Promise<Presence> {
  const presences = await readPresences(reader, sessionId);
  return presences.get(sessionId) ?? unknownSession(sessionId);
}

/** The sums of every session, or of one, by the session's id. */
export async function readPresences(reader: Reader, sessionId?: number): Promise<Map<number, Presence>> {
  const guests = await reader.selectFrom("guest").select(["session_id", "number"]).execute();
  const categories = await listCategories(reader);
  const rolls = await readRolls(reader, sessionId);
  return new Map(
    rolls.map((roll) => {
      const its = guests.filter(({ session_id }) => session_id === roll.session.id);
      return [roll.session.id, toPresence(roll, its, categories)];
    }),
  );
}

function toPresence(
  { session, headcount, lines }: Roll,
  guests: readonly Pick<Row<"guest">, "number">[],
  categories: readonly Category[],
): Presence {
  const counted = lines.filter((line) => line.isCounted);
  const sums = sumsOf(counted, headcount.length);
  return {
    recorded: isRecorded(lines),
    ...sums,
    seatsHeld: sums.replaced + sums.represented,
    unnamedProxies: session.unnamed_proxies,
    beside: lines.filter((line) => !line.isCounted && line.state === "present").length,
    guests: guests.length > 0 ? guests.reduce((sum, { number }) => sum + number, 0) : null,
    byCategory: categories.map(({ id, label }) => {
      const members = headcount.filter(({ categoryId }) => categoryId === id).length;
      const its = counted.filter(({ categoryId }) => categoryId === id);
      return { categoryId: id, label, members, ...sumsOf(its, members) };
    }),
  };
}

/** The voices at a session, by the memberships of its day. One person who came is one voice, whichever seats they hold. */
export async function voicesAt(reader: Reader, sessionId: number): Promise<Voices> {
  const { session, headcount, lines } = await readRoll(reader, sessionId);
  const deciding = lines.filter(({ voice }) => voice === "decides");
  const came = deciding.flatMap(({ number, state, substitute }) =>
    state === "present" ? [number] : state === "replaced" ? [substitute ?? number] : [],
  );
  const represented = deciding.filter(({ state }) => state === "represented").length;
  const unnamedProxies = session.unnamed_proxies ?? 0;
  return {
    sessionNumber: session.number,
    present: new Set(came).size,
    proxies: represented + unnamedProxies,
    unnamedProxies,
    notRecorded: headcount.length - lines.filter((line) => line.isCounted).length,
    known: isRecorded(lines),
  };
}

/**
 * Who came to a session and signs a mandate: members and elected companions of its day, and the substitutes who came.
 * @returns ids of participants
 * @throws CoopError `nobody-recorded-to-sign` where nobody noted who came
 */
export async function signersAt(
  reader: Reader,
  session: Pick<Row<"session">, "id" | "number" | "on_day">,
): Promise<readonly number[]> {
  const { lines } = await readRoll(reader, session.id);
  if (!isRecorded(lines)) {
    refuse("nobody-recorded-to-sign", { number: session.number }, { option: "--present" });
  }
  const members = new Map((await membersOnDay(reader, session.on_day)).map((one) => [one.number, one]));
  const came = lines.flatMap(({ number, state, substitute }) =>
    state === "present" ? [number] : state === "replaced" ? [substitute ?? []].flat() : [],
  );
  return [...new Set(came)].flatMap((number) => {
    const member = members.get(number);
    return member && isInHeadcount(member) ? [member.participantId] : [];
  });
}

type Sums = Readonly<Record<AttendanceState | "notRecorded", number>>;

function sumsOf(lines: readonly AttendanceLine[], members: number): Sums {
  const count = (state: AttendanceState): number => lines.filter((line) => line.state === state).length;
  return {
    present: count("present"),
    excused: count("excused"),
    absent: count("absent"),
    replaced: count("replaced"),
    represented: count("represented"),
    notRecorded: members - lines.length,
  };
}

async function readRoll(reader: Reader, sessionId: number): Promise<Roll> {
  const [roll] = await readRolls(reader, sessionId);
  return roll ?? unknownSession(sessionId);
}

function unknownSession(id: number): never {
  throw new Error(`no session with the id ${id}`);
}

/** The membership of each participant that holds on a day; the latest where several do. */
function membersOn(memberships: readonly Membership[], day: Day): Map<number, Membership> {
  return new Map(memberships.filter((one) => holdsOn(one, day)).map((one) => [one.participantId, one]));
}

/** Proxies of which the one who holds them is not recorded as present at that session. */
export async function findAbsentHolders(
  reader: Reader,
): Promise<{ readonly session: number; readonly giver: number; readonly holder: number }[]> {
  return reader
    .selectFrom("attendance as given")
    .innerJoin("session", "session.id", "given.session_id")
    .innerJoin("participant as giver", "giver.id", "given.participant_id")
    .innerJoin("participant as holder", "holder.id", "given.holder_id")
    .leftJoin("attendance as held", (join) =>
      join
        .onRef("held.session_id", "=", "given.session_id")
        .onRef("held.participant_id", "=", "given.holder_id")
        .on("held.state", "=", "present"),
    )
    .select(["session.number as session", "giver.number as giver", "holder.number as holder"])
    .where("held.id", "is", null)
    .orderBy("session.number")
    .execute();
}
