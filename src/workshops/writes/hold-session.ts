import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { checkHeld } from "../session.ts";
import { readSession, type Session } from "../store/sessions.ts";

/**
 * Says that a session was held: on its day, unless another is said. One that was cancelled is so no more.
 * @throws CoopError `session-not-yet`
 */
export async function holdSession(
  tx: Write,
  session: Session,
  on: Day | undefined,
  today: Day,
): Promise<Session> {
  const day = on ?? session.on_day;
  checkHeld(session.number, day, today);
  await tx.update("session", session.id, {
    held_on: day,
    on_day: day,
    cancelled_on: null,
    cancelled_reason: null,
  });
  return readSession(tx, session.id);
}
