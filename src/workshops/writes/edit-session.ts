import { phaseOfSeason } from "../../cooperative/store/phases.ts";
import { seasonOf } from "../../cooperative/store/seasons.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { checkHeld, checkTimes } from "../session.ts";
import { readSession, type Session } from "../store/sessions.ts";
import type { SettledOfSession } from "./add-session.ts";
import { type Facilitating, setFacilitators } from "./set-facilitators.ts";

export interface SessionChanges {
  readonly session: Omit<RowChanges<"session">, SettledOfSession>;
  /** Take the place of those before; null where nobody facilitates, as far as is known. */
  readonly facilitators: readonly Facilitating[] | null | undefined;
}

/**
 * Corrects a session, which is of the season of its day; one that was held stays held, on the day that it has now.
 * @throws CoopError `ends-before-it-starts`, `session-not-yet` when a held one would lie in the future
 */
export async function editSession(
  tx: Write,
  session: Session,
  { session: changes, facilitators }: SessionChanges,
  today: Day,
): Promise<Session> {
  const season = await seasonOf(tx, changes.on_day ?? session.on_day);
  await tx.update("session", session.id, {
    ...changes,
    season_id: season.id,
    phase_id: await phaseOfSeason(
      tx,
      season,
      changes.phase_id === undefined ? session.phase_id : changes.phase_id,
    ),
    held_on: session.held_on === null ? undefined : changes.on_day,
  });
  if (facilitators !== undefined) await setFacilitators(tx, session.id, facilitators ?? []);
  const edited = await readSession(tx, session.id);
  checkTimes(edited.starts_at, edited.ends_at);
  if (edited.held_on !== null) checkHeld(edited.number, edited.held_on, today);
  return edited;
}
