import { listCategories } from "../../cooperative/store/categories.ts";
import { holdsOn } from "../../people/membership.ts";
import {
  listMemberships,
  listParticipants,
  type Member,
  membersOn,
} from "../../people/store/participants.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { AttendanceState, Attended } from "../attendance.ts";
import { stateOf } from "../session.ts";

/** An attendance with whose it is. */
export interface AttendanceLine extends Attended {
  readonly name: string;
  readonly categoryLabel: string | null;
}

/** The sums of one session. Presence is people who came; seats held by others are counted beside it (`domain.md`). */
export interface Presence {
  /** False where nobody noted who came; then no sum says anything. */
  readonly isRecorded: boolean;
  readonly present: number;
  readonly replaced: number;
  readonly represented: number;
  /** Proxies of which only the number is known; null is unknown. */
  readonly unnamedProxies: number | null;
  readonly guests: number;
  readonly byCategory: readonly CategoryPresence[];
}

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

/** Voices that can be counted in a tally: who decides and is there, and the proxies that they hold. */
export interface Voices {
  readonly present: number;
  readonly proxies: number;
  readonly areKnown: boolean;
}

/** What is recorded of a session, by number. */
export async function listAttendance(reader: Reader, session: Row<"session">): Promise<AttendanceLine[]> {
  const rows = await reader
    .selectFrom("attendance")
    .selectAll()
    .where("session_id", "=", session.id)
    .execute();
  const participants = await listParticipants(reader);
  const members = new Map(
    (await membersOn(reader, session.on_day)).map((member) => [member.participantId, member]),
  );
  const numberOf = new Map(participants.map(({ id, number }) => [id, number]));
  return rows
    .flatMap((row) => {
      const participant = participants.find(({ id }) => id === row.participant_id);
      if (!participant) return [];
      const { number, name } = participant;
      return {
        number,
        name,
        categoryLabel: members.get(row.participant_id)?.categoryLabel ?? null,
        state: row.state,
        substitute: row.substitute_id === null ? null : (numberOf.get(row.substitute_id) ?? null),
        holder: row.holder_id === null ? null : (numberOf.get(row.holder_id) ?? null),
      };
    })
    .sort((a, b) => a.number - b.number);
}

/** The sums of a session, in all and by category. */
export async function presenceOf(reader: Reader, session: Row<"session">): Promise<Presence> {
  const lines = await listAttendance(reader, session);
  const members = (await membersOn(reader, session.on_day)).filter(isCounted);
  const guests = await reader.selectFrom("guest").selectAll().where("session_id", "=", session.id).execute();
  const states = new Map(lines.map(({ number, state }) => [number, state]));
  const categories = await listCategories(reader);
  const count = (state: AttendanceState): number => lines.filter((line) => line.state === state).length;
  return {
    isRecorded: lines.length > 0,
    present: count("present"),
    replaced: count("replaced"),
    represented: count("represented"),
    unnamedProxies: session.unnamed_proxies,
    guests: guests.reduce((sum, { number }) => sum + number, 0),
    byCategory: categories.map(({ id, label }) => {
      const its = members.filter(({ categoryId }) => categoryId === id);
      const of = (state: AttendanceState | undefined): number =>
        its.filter(({ number }) => states.get(number) === state).length;
      return {
        categoryId: id,
        label,
        members: its.length,
        present: of("present"),
        excused: of("excused"),
        absent: of("absent"),
        replaced: of("replaced"),
        represented: of("represented"),
        notRecorded: of(undefined),
      };
    }),
  };
}

/** The voices that decide at a session: present, or held by a substitute; and proxies, named or by number alone. */
export async function voicesAt(reader: Reader, session: Row<"session">): Promise<Voices> {
  const lines = await listAttendance(reader, session);
  const deciding = new Set(
    (await membersOn(reader, session.on_day))
      .filter(({ voice }) => voice === "decides")
      .map(({ number }) => number),
  );
  const count = (...states: AttendanceState[]): number =>
    lines.filter(({ number, state }) => deciding.has(number) && states.includes(state)).length;
  return {
    present: count("present", "replaced"),
    proxies: count("represented") + (session.unnamed_proxies ?? 0),
    areKnown: lines.length > 0,
  };
}

/** Of a participant or a category: sessions at which the attendance is known, and how often it was which. */
export interface AttendanceSums {
  /** Held sessions between joining and leaving. */
  readonly held: number;
  readonly known: number;
  readonly present: number;
  /** Present, replaced or represented. */
  readonly seats: number;
}

/** The sums of every participant over the held sessions between their joining and leaving, by participant id. */
export async function attendanceSums(reader: Reader): Promise<Map<number, AttendanceSums>> {
  const sessions = (await reader.selectFrom("session").selectAll().execute()).filter(
    (row) => stateOf(row) === "held",
  );
  const rows = await reader.selectFrom("attendance").selectAll().execute();
  const stateAt = new Map(rows.map((row) => [`${row.participant_id}:${row.session_id}`, row.state]));
  const sums = new Map<number, AttendanceSums>();
  const memberships = await listMemberships(reader);
  for (const id of new Set(memberships.map(({ participantId }) => participantId))) {
    const spans = memberships.filter(({ participantId }) => participantId === id);
    const held = sessions.filter(({ on_day }) => spans.some((span) => holdsOn(span, on_day)));
    const states = held
      .map((session) => stateAt.get(`${id}:${session.id}`))
      .filter((state) => state !== undefined);
    sums.set(id, {
      held: held.length,
      known: states.length,
      present: states.filter((state) => state === "present").length,
      seats: states.filter((state) => state !== "excused" && state !== "absent").length,
    });
  }
  return sums;
}

/** Members and elected companions are the headcount; the project team and observers are counted beside it. */
export function isCounted({ role }: Pick<Member, "role">): boolean {
  return role === "member" || role === "companion";
}
