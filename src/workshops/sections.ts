import { type Section, section } from "../feature.ts";
import type { Reader } from "../register/write.ts";
import { listAttendance, presenceOf } from "./store/attendance.ts";
import { readSession } from "./store/sessions.ts";
import { attendance, presence } from "./views.ts";

/** Under a session: who came, in sums and by name. */
export async function sections(reader: Reader, sessionId: number): Promise<readonly Section[]> {
  const session = await readSession(reader, sessionId);
  const { isRecorded, byCategory } = await presenceOf(reader, session);
  return isRecorded
    ? [section(presence, byCategory), section(attendance, await listAttendance(reader, session))]
    : [];
}
