import type { Reader } from "../../register/write.ts";
import { presenceOf, voicesAt } from "../../workshops/store/attendance.ts";
import { readSession } from "../../workshops/store/sessions.ts";
import type { Electorate } from "../tally.ts";

/** The voices that a decision's tally can hold; null where it is not known who was there, or where nobody was asked. */
export async function electorateOf(
  reader: Reader,
  { session_id, consulted_voices }: { session_id: number | null; consulted_voices: number | null },
): Promise<Electorate | null> {
  if (consulted_voices !== null) return { of: "consultation", consulted: consulted_voices };
  if (session_id === null) return null;
  const session = await readSession(reader, session_id);
  const { present, proxies, areKnown } = await voicesAt(reader, session);
  if (!areKnown) return null;
  const { byCategory } = await presenceOf(reader, session);
  return {
    of: "session",
    sessionNumber: session.number,
    present,
    proxies,
    unnamedProxies: session.unnamed_proxies ?? 0,
    notRecorded: byCategory.reduce((sum, { notRecorded }) => sum + notRecorded, 0),
  };
}

/** The categories that had members on the day of a session, and nobody there; none where the attendance is unknown. */
export async function categoriesNotThere(reader: Reader, sessionId: number): Promise<string[]> {
  const { isRecorded, byCategory } = await presenceOf(reader, await readSession(reader, sessionId));
  if (!isRecorded) return [];
  return byCategory
    .filter(({ members, present, replaced, notRecorded }) => members > 0 && present + replaced + notRecorded === 0)
    .map(({ label }) => label);
}
