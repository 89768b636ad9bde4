import { phaseOfSeason } from "../../cooperative/store/phases.ts";
import { seasonOf } from "../../cooperative/store/seasons.ts";
import type { Every, NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkTimes } from "../session.ts";
import { readSession, type Session } from "../store/sessions.ts";
import { type Facilitating, setFacilitators } from "./set-facilitators.ts";

export interface NewSession {
  readonly session: Every<NewRow<"session">, SettledOfSession>;
  readonly facilitators: readonly Facilitating[];
}
/** What is given to a session, or comes about at it and after. */
export type SettledOfSession =
  | ("id" | "number" | "season_id")
  | ("held_on" | "cancelled_on" | "cancelled_reason" | "unnamed_proxies" | "free_notes");

/** Adds a session to the season of its day; it is planned until it is said to have been held. @throws CoopError `ends-before-it-starts` */
export async function addSession(tx: Write, { session, facilitators }: NewSession): Promise<Session> {
  checkTimes(session.starts_at, session.ends_at);
  const season = await seasonOf(tx, session.on_day);
  const id = await tx.insertOne("session", {
    ...session,
    number: await tx.nextNumber("session"),
    season_id: season.id,
    phase_id: await phaseOfSeason(tx, season, session.phase_id),
  });
  await setFacilitators(tx, id, facilitators);
  return readSession(tx, id);
}
