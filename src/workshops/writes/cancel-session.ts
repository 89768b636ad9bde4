import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { readSession, type Session } from "../store/sessions.ts";

/** Says that a session is not held, and why. @throws CoopError `session-held` */
export async function cancelSession(tx: Write, session: Session, on: Day, reason: string): Promise<Session> {
  if (session.state === "held") refuse("session-held", { number: session.number });
  await tx.update("session", session.id, { cancelled_on: on, cancelled_reason: reason });
  return readSession(tx, session.id);
}
