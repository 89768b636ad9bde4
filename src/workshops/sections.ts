import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { attendanceOf, presenceOf } from "./store/attendance.ts";
import { attendance, presence } from "./views.ts";

/** Under a session: who came, in sums and by name; nothing where nothing was recorded. */
export async function sections(reader: Reader, sessionId: number): Promise<readonly Section[]> {
  const lines = await attendanceOf(reader, sessionId);
  const { byCategory } = await presenceOf(reader, sessionId);
  return [section(presence, lines.length > 0 ? byCategory : []), section(attendance, lines)];
}
