import { listPhases } from "../../cooperative/store/phases.ts";
import { currentSeason } from "../../cooperative/store/seasons.ts";
import { actorNames } from "../../people/store/actors.ts";
import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { toReference } from "../../values/reference.ts";
import { holdsOn } from "../../values/span.ts";
import { isRecorded, shareOf } from "../attendance.ts";
import { type SessionState, stateOf } from "../session.ts";
import { readRolls } from "./attendance.ts";

/** A session with what is shown of it. */
export interface Session extends Row<"session"> {
  readonly state: SessionState;
  readonly phaseTitle: string | null;
  /** Whether its day lies outside the dates of its phase. */
  readonly isOutsidePhase: boolean;
  readonly facilitators: readonly string[];
  /** How many of the headcount came; null where the attendance was not recorded. */
  readonly present: number | null;
  /** Those who came as a share of those of the headcount of whom it is known; null where the attendance was not recorded. */
  readonly attendanceRate: number | null;
  /** Null where nobody noted any. */
  readonly guests: number | null;
}

/** Every session, by day and then by number; or one, by its id. */
export async function listSessions(reader: Reader, id?: number): Promise<Session[]> {
  const phases = new Map((await listPhases(reader)).map((phase) => [phase.id, phase]));
  const facilitators = await reader.selectFrom("session_facilitator").selectAll().orderBy("id").execute();
  const guests = await reader.selectFrom("guest").select(["session_id", "number"]).execute();
  const nameOf = await actorNames(reader, facilitators);
  const facilitatorsOf = groupedBy(facilitators, ({ session_id }) => session_id);
  const guestsOf = groupedBy(guests, ({ session_id }) => session_id);
  return (await readRolls(reader, id === undefined ? undefined : [id])).map(({ session, lines }) => {
    const phase = session.phase_id === null ? undefined : phases.get(session.phase_id);
    const came = lines.filter((line) => line.isCounted && line.state === "present").length;
    const its = guestsOf.get(session.id) ?? [];
    return {
      ...session,
      state: stateOf(session),
      phaseTitle: phase?.title ?? null,
      isOutsidePhase:
        phase !== undefined && !holdsOn({ from: phase.starts_on, until: phase.ends_on }, session.on_day),
      facilitators: (facilitatorsOf.get(session.id) ?? []).flatMap(
        (facilitator) => nameOf(facilitator) ?? [],
      ),
      present: isRecorded(lines) ? came : null,
      attendanceRate: isRecorded(lines) ? shareOf(came, lines.filter((line) => line.isCounted).length) : null,
      guests: its.length > 0 ? its.reduce((sum, { number }) => sum + number, 0) : null,
    };
  });
}

export async function readSession(reader: Reader, id: number): Promise<Session> {
  const [session] = await listSessions(reader, id);
  if (!session) throw new Error(`no session with the id ${id}`);
  return session;
}

/** Every session as it is stored, by day and then by number, for whoever asks no more of them. */
export function listStoredSessions(reader: Reader): Promise<Row<"session">[]> {
  return reader.selectFrom("session").selectAll().orderBy("on_day").orderBy("number").execute();
}

/** A session as it is stored, for rules that ask no more of it. */
export function readStoredSession(reader: Reader, id: number): Promise<Row<"session">> {
  return reader.selectFrom("session").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

/** Who facilitates a session, in the order in which they were named. */
export async function facilitatorsOf(
  reader: Reader,
  sessionId: number,
): Promise<Pick<Row<"session_facilitator">, "participant_id" | "organisation_id">[]> {
  return reader
    .selectFrom("session_facilitator")
    .select(["participant_id", "organisation_id"])
    .where("session_id", "=", sessionId)
    .orderBy("id")
    .execute();
}

/** The session of the latest day: what the next one is likely to resemble. */
export async function latestSession(reader: Reader): Promise<Session | undefined> {
  return (await listSessions(reader)).at(-1);
}

/** The latest session that may have been held by a day; else the last one that there is. */
async function latestHeld(reader: Reader, today: Day): Promise<Session | undefined> {
  const sessions = await listSessions(reader);
  return sessions.findLast((one) => one.on_day <= today && one.state !== "cancelled") ?? sessions.at(-1);
}

/** The reference of that session, for a prompt to propose. */
export async function proposeLatest(reader: Reader, _: unknown, today: Day): Promise<string | undefined> {
  const latest = await latestHeld(reader, today);
  return latest && toReference("session", latest.number);
}

/** The title of the phase in which a day lies, the one of the latest session where there are several; empty where it lies in none. */
export async function likelyPhase(reader: Reader, day: Day): Promise<string> {
  const phases = (await listPhases(reader, await currentSeason(reader)))
    .filter(({ starts_on, ends_on }) => starts_on !== null || ends_on !== null)
    .filter(({ starts_on: from, ends_on: until }) => holdsOn({ from, until }, day));
  const latest = await latestSession(reader);
  const likely = phases.find(({ id }) => id === latest?.phase_id) ?? phases.at(-1);
  return likely?.title ?? "";
}

/** Finds a session by its reference, its title or its day (`2024-03-19`). */
export const findSession = finder(
  "session",
  async (reader) =>
    (await listSessions(reader)).map((session) => ({ ...session, spellings: [session.on_day] })),
  ({ title, on_day }) => title ?? on_day,
);

/** The sessions, for a prompt to offer. */
export async function offerSessions(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listSessions(reader)).map(({ number, title, on_day }) => {
    const reference = toReference("session", number);
    return { text: reference, label: [reference, on_day, title].filter(Boolean).join(" · ") };
  });
}
