import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { readSession, type Session } from "../store/sessions.ts";

/** Says that a session was held: on its day, unless another is said. @throws CoopError `session-cancelled`, `session-not-yet` */
export async function holdSession(
  tx: Write,
  session: Session,
  on: Day | undefined,
  today: Day,
): Promise<Session> {
  const day = on ?? session.on_day;
  if (session.state === "cancelled") refuse("session-cancelled", { number: session.number });
  if (day > today) refuse("session-not-yet", { number: session.number, on: day });
  await tx.update("session", session.id, { held_on: day, on_day: day });
  return readSession(tx, session.id);
}
