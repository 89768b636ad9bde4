import type { Category } from "../../cooperative/store/categories.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { listParticipants, membersOn } from "../../people/store/participants.ts";
import { refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { type Attended, readSheet, type Sheet } from "../attendance.ts";
import { checkHeld } from "../session.ts";
import { attendanceOf, type Presence, presenceOf } from "../store/attendance.ts";
import type { Session } from "../store/sessions.ts";

/** Guests of a category, or of none that was noted. */
export interface Guests {
  readonly category: Pick<Category, "id" | "label"> | null;
  readonly number: number;
}

export interface NewAttendance {
  readonly sheet: Sheet;
  /** Proxies of which only the number is known; undefined says nothing of them. */
  readonly unnamedProxies: number | undefined;
  /** They take the place of what was said of the same category before. */
  readonly guests: readonly Guests[];
}

/**
 * Records who came, and that the session was held; gives the sums of all that is recorded now. What is not said
 * stays as it was.
 * @throws CoopError `session-cancelled`, `session-not-yet`, `guests-twice`, and all of `readSheet`
 */
export async function recordAttendance(
  tx: Write,
  session: Session,
  { sheet, unnamedProxies, guests }: NewAttendance,
  today: Day,
): Promise<Presence> {
  if (session.state === "cancelled") refuse("session-cancelled", { number: session.number });
  checkHeld(session.number, session.on_day, today);
  checkGuests(guests);
  const idOf = new Map((await listParticipants(tx)).map(({ number, id }) => [number, id]));
  const attended = readSheet(sheet, {
    on: session.on_day,
    members: new Set((await membersOn(tx, session.on_day)).map(({ number }) => number)),
    known: new Set(idOf.keys()),
    before: await attendanceOf(tx, session.id),
    proxiesPerHolder: (await readCooperative(tx)).proxies_per_holder,
  });
  await writeAttendance(tx, session.id, attended, idOf);
  for (const one of guests) await writeGuests(tx, session.id, one);
  await tx.update("session", session.id, {
    held_on: session.held_on ?? session.on_day,
    unnamed_proxies: unnamedProxies,
  });
  return presenceOf(tx, session.id);
}

async function writeAttendance(
  tx: Write,
  sessionId: number,
  attended: readonly Attended[],
  idOf: ReadonlyMap<number, number>,
): Promise<void> {
  const rows = await tx
    .selectFrom("attendance")
    .select(["id", "participant_id"])
    .where("session_id", "=", sessionId)
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
    if (row === undefined) added.push({ session_id: sessionId, participant_id, ...said });
    else await tx.update("attendance", row, said);
  }
  await tx.insert("attendance", added);
}

function checkGuests(guests: readonly Guests[]): void {
  const labels = guests.map(({ category }) => category?.label ?? null);
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) refuse("guests-twice", { label: twice }, { option: "--guests" });
}

async function writeGuests(tx: Write, sessionId: number, { category, number }: Guests): Promise<void> {
  const categoryId = category?.id ?? null;
  const before = await tx
    .selectFrom("guest")
    .select("id")
    .where("session_id", "=", sessionId)
    .where("category_id", "is", categoryId)
    .executeTakeFirst();
  if (before) await tx.update("guest", before.id, { number });
  else await tx.insertOne("guest", { session_id: sessionId, category_id: categoryId, number });
}
