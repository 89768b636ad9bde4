import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { listParticipants, membersOn } from "../../people/store/participants.ts";
import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { readSheet, type Sheet } from "../attendance.ts";
import { listAttendance, type Presence, presenceOf } from "../store/attendance.ts";
import { readSession, type Session } from "../store/sessions.ts";

export interface NewAttendance {
  readonly sheet: Sheet;
  /** Proxies of which only the number is known; undefined says nothing of them. */
  readonly unnamedProxies: number | undefined;
  /** Guests of each category; they take the place of what was said of that category before. */
  readonly guests: readonly { readonly categoryId: number; readonly number: number }[];
}

/**
 * Records who came, and that the session was held. What the sheet does not say stays as it was.
 * @throws CoopError as `readSheet`, `session-cancelled`, `session-not-yet`
 */
export async function recordAttendance(
  tx: Write,
  session: Session,
  recorded: NewAttendance,
  today: Day,
): Promise<{ session: Session; presence: Presence }> {
  if (session.state === "cancelled") refuse("session-cancelled", { number: session.number });
  if (session.on_day > today) refuse("session-not-yet", { number: session.number, on: session.on_day });
  const participants = await listParticipants(tx);
  const idOf = new Map(participants.map(({ number, id }) => [number, id]));
  const before = await listAttendance(tx, session);
  const attended = readSheet(recorded.sheet, {
    members: new Set((await membersOn(tx, session.on_day)).map(({ number }) => number)),
    known: new Set(idOf.keys()),
    before,
    proxiesPerHolder: (await readCooperative(tx)).proxies_per_holder,
  });
  const rows = await tx
    .selectFrom("attendance")
    .select(["id", "participant_id"])
    .where("session_id", "=", session.id)
    .execute();
  const rowOf = new Map(rows.map(({ id, participant_id }) => [participant_id, id]));
  const added = [];
  for (const { number, state, substitute, holder } of attended) {
    const participant_id = idOf.get(number) as number;
    const said = {
      state,
      substitute_id: substitute === null ? null : (idOf.get(substitute) ?? null),
      holder_id: holder === null ? null : (idOf.get(holder) ?? null),
    };
    const row = rowOf.get(participant_id);
    if (row === undefined) added.push({ session_id: session.id, participant_id, ...said });
    else await tx.update("attendance", row, said);
  }
  await tx.insert("attendance", added);
  for (const { categoryId, number } of recorded.guests) {
    const known = await tx
      .selectFrom("guest")
      .select("id")
      .where("session_id", "=", session.id)
      .where("category_id", "=", categoryId)
      .executeTakeFirst();
    if (known && number === 0) await tx.remove("guest", known.id);
    else if (known) await tx.update("guest", known.id, { number });
    else if (number > 0)
      await tx.insertOne("guest", { session_id: session.id, category_id: categoryId, number });
  }
  await tx.update("session", session.id, {
    held_on: session.held_on ?? session.on_day,
    unnamed_proxies: recorded.unnamedProxies,
  });
  const after = await readSession(tx, session.id);
  return { session: after, presence: await presenceOf(tx, after) };
}
