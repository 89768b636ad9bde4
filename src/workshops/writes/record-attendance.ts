import type { Category } from "../../cooperative/store/categories.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { fullName } from "../../people/person-name.ts";
import { listParticipants, takingPartOn } from "../../people/store/participants.ts";
import { insertParticipants } from "../../people/writes/add-participant.ts";
import { CoopError, type Problem, problem, refuse } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { type AttendanceState, type Attended, numbersNamed, readSheet, type Sheet } from "../attendance.ts";
import { checkHeld } from "../session.ts";
import {
  type AttendanceLine,
  attendanceOf,
  type Presence,
  presenceOf,
  standingsOn,
} from "../store/attendance.ts";
import type { Session } from "../store/sessions.ts";
import { nearNames, type WalkIn, walkInProblems } from "../walk-in.ts";

/** Guests of a category, or of none that was noted; null where it is not known after all how many. */
export interface Guests {
  readonly category: Pick<Category, "id" | "label"> | null;
  readonly number: number | null;
}

export interface NewAttendance {
  readonly sheet: Sheet;
  /** Proxies of which only the number is known; null where it is not known after all, undefined says nothing of them. */
  readonly unnamedProxies?: number | null | undefined;
  /** They take the place of what was said of the same category before. */
  readonly guests?: readonly Guests[] | undefined;
  /** Those who turned up: they become participants from that day on, and are present. */
  readonly walkIns?: readonly WalkIn[] | undefined;
}

/** Someone of whom it was recorded otherwise before. */
export interface Correction {
  readonly number: number;
  readonly name: string;
  readonly before: AttendanceState;
  /** Null where nothing is known any more. */
  readonly after: AttendanceState | null;
}

/** The sums of all that is recorded now, and what this changed beside adding to it. */
export interface RecordedAttendance extends Presence {
  readonly corrections: readonly Correction[];
  readonly added: readonly {
    readonly number: number;
    readonly name: string;
    readonly category: string;
    /** Those of nearly the same name, who may be the same person. */
    readonly near: readonly { readonly number: number; readonly name: string }[];
  }[];
}

/**
 * Records who came, and that the session was held; gives the sums of all that is recorded now. What is not said
 * stays as it was.
 * @throws CoopError with all that does not hold: `session-cancelled` or `session-not-yet`; else `guests-twice`,
 * `walk-in-known`, `walk-in-twice`, `name-says-nothing`, and all of `readSheet`
 */
export async function recordAttendance(
  tx: Write,
  session: Session,
  { sheet, unnamedProxies, guests = [], walkIns = [] }: NewAttendance,
  today: Day,
): Promise<RecordedAttendance> {
  if (session.state === "cancelled") refuse("session-cancelled", { number: session.number });
  checkHeld(session.number, session.on_day, today);
  const there = await takingPartOn(tx, session.on_day);
  const members = new Set(there.map(({ number }) => number));
  const before = await attendanceOf(tx, session.id);
  const known = await standingsOn(tx, session.on_day, [
    ...numbersNamed(sheet),
    ...before
      .flatMap(({ number, substitute, holder }) => [number, substitute, holder])
      .filter((number) => number !== null),
  ]);
  const { attended, takenBack, problems } = readSheet(sheet, {
    on: session.on_day,
    members,
    known,
    before,
    proxiesPerHolder: (await readCooperative(tx)).proxies_per_holder,
  });
  const people = walkIns.length > 0 ? await listParticipants(tx) : [];
  const all = [...problems, ...walkInProblems(walkIns, people, members), ...guestProblems(guests)];
  if (all.length > 0) throw new CoopError(all);
  const idOf = new Map(there.map(({ number, id }) => [number, id]));
  for (const [number, { id }] of known) idOf.set(number, id);
  await writeAttendance(tx, session.id, attended, idOf);
  await takeBack(tx, session.id, new Set(takenBack.map((number) => idOf.get(number))));
  const added = await addWalkIns(tx, session, walkIns);
  for (const one of guests) await writeGuests(tx, session.id, one);
  await tx.update("session", session.id, {
    held_on: session.held_on ?? session.on_day,
    unnamed_proxies: unnamedProxies,
  });
  return {
    ...(await presenceOf(tx, session.id)),
    corrections: correctionsOf(before, attended, takenBack),
    added: added.map((one) => ({
      ...one,
      near: nearNames(one.person, people).map(({ number, name }) => ({ number, name })),
    })),
  };
}

function correctionsOf(
  before: readonly AttendanceLine[],
  attended: readonly Attended[],
  takenBack: readonly number[],
): Correction[] {
  const after = new Map(attended.map(({ number, state }) => [number, state]));
  return before.flatMap(({ number, name, state }): Correction[] => {
    if (takenBack.includes(number)) return [{ number, name, before: state, after: null }];
    const now = after.get(number);
    return now === undefined || now === state ? [] : [{ number, name, before: state, after: now }];
  });
}

async function writeAttendance(
  tx: Write,
  sessionId: number,
  attended: readonly Attended[],
  idOf: ReadonlyMap<number, number>,
): Promise<void> {
  const rows = await recordedRows(tx, sessionId);
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

async function takeBack(
  tx: Write,
  sessionId: number,
  participantIds: ReadonlySet<number | undefined>,
): Promise<void> {
  const rows = await recordedRows(tx, sessionId);
  for (const { id, participant_id } of rows) {
    if (participantIds.has(participant_id)) await tx.remove("attendance", id);
  }
}

async function addWalkIns(tx: Write, { id, on_day }: Session, walkIns: readonly WalkIn[]) {
  if (walkIns.length === 0) return [];
  const people = await insertParticipants(
    tx,
    walkIns.map(({ name, categoryId }) => ({
      name,
      person: {},
      membership: { category_id: categoryId, role: "member", from_on: on_day },
    })),
  );
  await tx.insert(
    "attendance",
    people.map((one) => ({ session_id: id, participant_id: one.id, state: "present" as const })),
  );
  return people.map((person) => ({
    person,
    number: person.number,
    name: fullName(person),
    category: person.membership?.categoryLabel ?? "",
  }));
}

function guestProblems(guests: readonly Guests[]): Problem[] {
  const labels = guests.map(({ category }) => category?.label ?? null);
  const twice = new Set(labels.filter((label, index) => labels.indexOf(label) !== index));
  return [...twice].map((label) => problem("guests-twice", { label }, { option: "--guests" }));
}

async function writeGuests(tx: Write, sessionId: number, { category, number }: Guests): Promise<void> {
  const categoryId = category?.id ?? null;
  const before = await tx
    .selectFrom("guest")
    .select("id")
    .where("session_id", "=", sessionId)
    .where("category_id", "is", categoryId)
    .executeTakeFirst();
  if (before && number === null) await tx.remove("guest", before.id);
  else if (before && number !== null) await tx.update("guest", before.id, { number });
  else if (number !== null) {
    await tx.insertOne("guest", { session_id: sessionId, category_id: categoryId, number });
  }
}

function recordedRows(
  tx: Write,
  sessionId: number,
): Promise<Pick<Row<"attendance">, "id" | "participant_id">[]> {
  return tx
    .selectFrom("attendance")
    .select(["id", "participant_id"])
    .where("session_id", "=", sessionId)
    .execute();
}
