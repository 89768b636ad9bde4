import { actorNames } from "../../people/store/actors.ts";
import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import { type SessionState, stateOf } from "../session.ts";

/** A session with what is shown of it. */
export interface Session extends Row<"session"> {
  readonly state: SessionState;
  readonly phaseTitle: string | null;
  readonly facilitators: readonly string[];
  /** How many participants came; null where the attendance was not recorded. */
  readonly present: number | null;
}

/** Every session, by day and then by number. */
export async function listSessions(reader: Reader): Promise<Session[]> {
  const rows = await reader
    .selectFrom("session")
    .leftJoin("phase", "phase.id", "session.phase_id")
    .selectAll("session")
    .select("phase.title as phaseTitle")
    .orderBy("session.on_day")
    .orderBy("session.number")
    .execute();
  const facilitators = await reader.selectFrom("session_facilitator").selectAll().orderBy("id").execute();
  const nameOf = await actorNames(reader);
  const counts = await reader
    .selectFrom("attendance")
    .select(({ fn }) => ["session_id", "state", fn.countAll<number>().as("count")])
    .groupBy(["session_id", "state"])
    .execute();
  return rows.map((row) => {
    const its = counts.filter(({ session_id }) => session_id === row.id);
    const present = its.find(({ state }) => state === "present")?.count ?? 0;
    return {
      ...row,
      state: stateOf(row),
      facilitators: facilitators
        .filter(({ session_id }) => session_id === row.id)
        .flatMap((facilitator) => nameOf(facilitator) ?? []),
      present: its.length > 0 ? present : null,
    };
  });
}

export async function readSession(reader: Reader, id: number): Promise<Session> {
  return (await listSessions(reader)).find((session) => session.id === id) as Session;
}

export const findSession = finder("session", listSessions, ({ title, kind }) => title ?? kind);

/** The sessions, for a prompt to offer. */
export async function offerSessions(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listSessions(reader)).map(({ number, title, on_day }) => {
    const reference = toReference("session", number);
    return { text: reference, label: [reference, on_day, title].filter(Boolean).join(" · ") };
  });
}
