import type { Actor } from "../../people/store/actors.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkTimes } from "../session.ts";
import { readSession, type Session } from "../store/sessions.ts";
import { addFacilitators } from "./add-session.ts";

/** Corrects a session; facilitators that are given take the place of those before. @throws CoopError `ends-before-it-starts` */
export async function editSession(
  tx: Write,
  session: Session,
  changes: RowChanges<"session">,
  facilitators?: readonly Actor[],
): Promise<Session> {
  const moved = changes.on_day !== undefined && session.held_on !== null ? { held_on: changes.on_day } : {};
  await tx.update("session", session.id, { ...changes, ...moved });
  if (facilitators) {
    const before = await tx
      .selectFrom("session_facilitator")
      .select("id")
      .where("session_id", "=", session.id)
      .execute();
    for (const { id } of before) await tx.remove("session_facilitator", id);
    await addFacilitators(tx, session.id, facilitators);
  }
  const edited = await readSession(tx, session.id);
  checkTimes(edited.starts_at, edited.ends_at);
  return edited;
}
