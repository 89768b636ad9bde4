import type { Voice } from "../../cooperative/category.ts";
import { type Category, listCategories } from "../../cooperative/store/categories.ts";
import { isInHeadcount, presentOf } from "../../people/membership.ts";
import type { PersonName } from "../../people/person-name.ts";
import {
  type CountedSpan,
  listCountedSpans,
  listMemberships,
  type Membership,
} from "../../people/store/memberships.ts";
import { listNames, takingPartOn } from "../../people/store/participants.ts";
import { refuse } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { holdsOn, type Span } from "../../values/span.ts";
import { type AttendanceState, type Attended, isRecorded, type StandingOnDay } from "../attendance.ts";

/** A recorded attendance with whose it is, by the membership that held on the day. */
export interface AttendanceLine extends Attended, PersonName {
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

/** A session with what is recorded of those who took part. */
export interface Roll {
  readonly session: Row<"session">;
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
  /** What is recorded, person by person. */
  readonly lines: readonly AttendanceLine[];
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

/** The roll of every session, or of some. */
export async function readRolls(reader: Reader, sessionIds?: readonly number[]): Promise<Roll[]> {
  const { each } = reader.dialect;
  const sessions = await reader
    .selectFrom("session")
    .selectAll()
    .$if(sessionIds !== undefined, (query) => query.where("id", "in", each(sessionIds ?? [])))
    .orderBy("on_day")
    .orderBy("number")
    .execute();
  const rows = await reader
    .selectFrom("attendance")
    .selectAll()
    .$if(sessionIds !== undefined, (query) => query.where("session_id", "in", each(sessionIds ?? [])))
    .execute();
  const named = rows
    .flatMap(({ participant_id, substitute_id, holder_id }) => [participant_id, substitute_id, holder_id])
    .filter((id) => id !== null);
  const participants = new Map((await listNames(reader, [...new Set(named)])).map((one) => [one.id, one]));
  const memberships = groupedBy(
    await listMemberships(reader, [...participants.keys()]),
    ({ participantId }) => participantId,
  );
  const rowsOf = groupedBy(rows, ({ session_id }) => session_id);
  return sessions.map((session) => {
    const lines = (rowsOf.get(session.id) ?? [])
      .flatMap((row): AttendanceLine[] => {
        const participant = participants.get(row.participant_id);
        if (!participant) return [];
        const membership = heldOn(memberships.get(participant.id) ?? [], session.on_day);
        const substitute = row.substitute_id === null ? undefined : participants.get(row.substitute_id);
        const holder = row.holder_id === null ? undefined : participants.get(row.holder_id);
        return [
          {
            participantId: participant.id,
            number: participant.number,
            name: participant.name,
            givenName: participant.givenName,
            familyName: participant.familyName,
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
    return { session, lines };
  });
}

/** How the people of these numbers stand to the cooperative on a day, by number; who was merged into another has none. */
export async function standingsOn(
  reader: Reader,
  day: Day,
  numbers: readonly number[],
): Promise<Map<number, StandingOnDay & { readonly id: number }>> {
  const people = await reader
    .selectFrom("participant")
    .select(["id", "number"])
    .where("number", "in", reader.dialect.each(numbers))
    .where("merged_into_id", "is", null)
    .execute();
  const memberships = groupedBy(
    await listMemberships(
      reader,
      people.map(({ id }) => id),
    ),
    ({ participantId }) => participantId,
  );
  return new Map(
    people.map(({ id, number }) => [number, { id, ...standingOf(memberships.get(id) ?? [], day) }]),
  );
}

function standingOf(memberships: readonly Membership[], day: Day): StandingOnDay {
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
  const presences = await readPresences(reader, [sessionId]);
  return presences.get(sessionId) ?? unknownSession(sessionId);
}

/** The sums of every session, or of some, by the session's id. */
export async function readPresences(
  reader: Reader,
  sessionIds?: readonly number[],
): Promise<Map<number, Presence>> {
  const guests = groupedBy(
    await reader.selectFrom("guest").select(["session_id", "number"]).execute(),
    ({ session_id }) => session_id,
  );
  const categories = await listCategories(reader);
  const rolls = await readRolls(reader, sessionIds);
  const headcountOn = await readHeadcounts(reader, rolls);
  return new Map(
    rolls.map((roll) => {
      const its = guests.get(roll.session.id) ?? [];
      return [roll.session.id, toPresence(roll, headcountOn(roll.session.on_day), its, categories)];
    }),
  );
}

/** The headcount of the day of any of these sessions, by category. */
async function readHeadcounts(
  reader: Reader,
  rolls: readonly Roll[],
): Promise<(day: Day) => readonly CountedSpan[]> {
  const spans = rolls.length > 0 ? await listCountedSpans(reader) : [];
  // Those of one person, of which one alone counts; a span that many share is of no one.
  const apart = [...groupedBy(spans, (span) => span.participantId ?? span).values()];
  return (day) => apart.flatMap((its) => heldOn(its, day) ?? []).filter(isInHeadcount);
}

/** Of any day, the numbers of those of its headcount of whom the lines of a roll say nothing, in order. */
export async function readSilent(
  reader: Reader,
): Promise<(day: Day, lines: readonly Pick<AttendanceLine, "participantId">[]) => number[]> {
  const numbers = new Map((await listNames(reader)).map(({ id, number }) => [id, number]));
  const apart = [...groupedBy(await listMemberships(reader), ({ participantId }) => participantId)];
  return (day, lines) => {
    const noted = new Set(lines.map(({ participantId }) => participantId));
    const silent = apart.flatMap(([id, its]) => {
      const held = noted.has(id) ? undefined : heldOn(its, day);
      return held && isInHeadcount(held) ? (numbers.get(id) ?? []) : [];
    });
    return silent.sort((a, b) => a - b);
  };
}

function sizeOf(headcount: readonly CountedSpan[]): number {
  return headcount.reduce((sum, { people }) => sum + people, 0);
}

function toPresence(
  { session, lines }: Roll,
  headcount: readonly CountedSpan[],
  guests: readonly Pick<Row<"guest">, "number">[],
  categories: readonly Category[],
): Presence {
  const counted = lines.filter((line) => line.isCounted);
  const sums = sumsOf(counted, sizeOf(headcount));
  return {
    lines,
    recorded: isRecorded(lines),
    ...sums,
    seatsHeld: sums.replaced + sums.represented,
    unnamedProxies: session.unnamed_proxies,
    beside: lines.filter((line) => !line.isCounted && line.state === "present").length,
    guests: guests.length > 0 ? guests.reduce((sum, { number }) => sum + number, 0) : null,
    byCategory: categories.map(({ id, label }) => {
      const members = sizeOf(headcount.filter(({ categoryId }) => categoryId === id));
      const its = counted.filter(({ categoryId }) => categoryId === id);
      return { categoryId: id, label, members, ...sumsOf(its, members) };
    }),
  };
}

/**
 * The voices at sessions by the session's id, by the memberships of its day; those of which nobody noted who came are left
 * out. One person who came is one voice, whichever seats they hold.
 */
export async function readVoices(
  reader: Reader,
  sessionIds: readonly number[],
): Promise<Map<number, Voices>> {
  const known = (await readRolls(reader, sessionIds)).filter(({ lines }) => isRecorded(lines));
  const headcountOn = await readHeadcounts(reader, known);
  return new Map(
    known.map((roll) => [roll.session.id, toVoices(roll, sizeOf(headcountOn(roll.session.on_day)))]),
  );
}

function toVoices({ session, lines }: Roll, headcount: number): Voices {
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
    notRecorded: headcount - lines.filter((line) => line.isCounted).length,
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
  const members = new Map((await takingPartOn(reader, session.on_day)).map((one) => [one.number, one]));
  const came = lines.flatMap(({ number, state, substitute }) =>
    state === "present" ? [number] : state === "replaced" ? [substitute ?? []].flat() : [],
  );
  return [...new Set(came)].flatMap((number) => {
    const member = members.get(number);
    return member && isInHeadcount(member) ? [member.id] : [];
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
  const [roll] = await readRolls(reader, [sessionId]);
  return roll ?? unknownSession(sessionId);
}

function unknownSession(id: number): never {
  throw new Error(`no session with the id ${id}`);
}

/** The membership of someone that holds on a day; the latest where several do. */
function heldOn<One extends Span>(memberships: readonly One[], day: Day): One | undefined {
  return memberships.findLast((one) => holdsOn(one, day));
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
