import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { attendanceOf } from "../store/attendance.ts";
import { readSession, type Session } from "../store/sessions.ts";

/**
 * Says that a session does not take place, and why. One that was said to be held is so no more.
 * @throws CoopError `session-has-attendance` when it is recorded who came
 */
export async function cancelSession(tx: Write, session: Session, on: Day, reason: string): Promise<Session> {
  const lines = await attendanceOf(tx, session.id);
  if (lines.length > 0 || session.guests !== null || session.unnamed_proxies !== null) {
    refuse("session-has-attendance", { number: session.number });
  }
  await tx.update("session", session.id, { held_on: null, cancelled_on: on, cancelled_reason: reason });
  return readSession(tx, session.id);
}
