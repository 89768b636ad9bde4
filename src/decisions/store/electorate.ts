import type { Reader } from "../../register/write.ts";
import { type Presence, presenceOf, readVoices } from "../../workshops/store/attendance.ts";
import type { Electorate } from "../tally.ts";

/** Of a decision, where its voices come from. */
interface Polled {
  readonly session_id: number | null;
  readonly consulted_voices: number | null;
}

/** The voices that a decision's tally can hold; null where it is not known who was there, or where nobody was asked. */
export async function electorateOf(reader: Reader, decision: Polled): Promise<Electorate | null> {
  return (await electoratesOf(reader, [decision]))(decision);
}

/** The same of many decisions, for which the memberships are read once. */
export async function electoratesOf(
  reader: Reader,
  decisions: readonly Polled[],
): Promise<(decision: Polled) => Electorate | null> {
  const asked = decisions.filter(({ consulted_voices }) => consulted_voices === null);
  const voicesAt = await readVoices(
    reader,
    asked.flatMap(({ session_id }) => session_id ?? []),
  );
  return ({ session_id, consulted_voices }) => {
    if (consulted_voices !== null) return { of: "consultation", consulted: consulted_voices };
    const voices = session_id === null ? undefined : voicesAt.get(session_id);
    return voices ? { of: "session", ...voices } : null;
  };
}

/** The part of a category among those who were there when a decision was taken. */
export interface BalanceLine {
  readonly label: string;
  /** Its headcount on the day. */
  readonly members: number;
  /** Those of it who came, and the substitutes who came for them. */
  readonly there: number;
  /** The same of all categories together. */
  readonly ofAll: number;
}

/** The share of each category among those present at a session. */
export async function balanceAt(reader: Reader, sessionId: number): Promise<BalanceLine[]> {
  return balanceOf(await presenceOf(reader, sessionId));
}

/** The share of each category among those present (`src/decisions/README.md`); none where nobody noted who came. */
export function balanceOf({ recorded, byCategory }: Presence): BalanceLine[] {
  if (!recorded) return [];
  const lines = byCategory.map(({ label, members, present, replaced }) => ({
    label,
    members,
    there: present + replaced,
  }));
  const ofAll = lines.reduce((sum, { there }) => sum + there, 0);
  return lines.filter(({ members, there }) => members > 0 || there > 0).map((line) => ({ ...line, ofAll }));
}

/** The categories that had members on the day of a session, and nobody noted as there; none where the attendance is unknown. */
export async function categoriesNotThere(reader: Reader, sessionId: number): Promise<string[]> {
  const lines = await balanceAt(reader, sessionId);
  return lines.filter(({ there }) => there === 0).map(({ label }) => label);
}
