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
  const { present, proxies, known } = await voicesAt(reader, session);
  if (!known) return null;
  const { notRecorded } = await presenceOf(reader, session.id);
  return {
    of: "session",
    sessionNumber: session.number,
    present,
    proxies,
    unnamedProxies: session.unnamed_proxies ?? 0,
    notRecorded,
  };
}

/** The categories that had members on the day of a session, and nobody noted as there; none where the attendance is unknown. */
export async function categoriesNotThere(reader: Reader, sessionId: number): Promise<string[]> {
  const { recorded, byCategory } = await presenceOf(reader, sessionId);
  if (!recorded) return [];
  return byCategory
    .filter(({ members, present, replaced }) => members > 0 && present + replaced === 0)
    .map(({ label }) => label);
}
