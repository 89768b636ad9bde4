import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { agendaOf } from "./store/agenda.ts";
import { attendanceOf, presenceOf } from "./store/attendance.ts";
import { listExchanges } from "./store/exchanges.ts";
import { agenda, attendance, presence, said } from "./views.ts";

/** Under a session: its agenda, what was said, and who came, in sums and by name; nothing where nothing was recorded. */
export async function sections(reader: Reader, sessionId: number): Promise<readonly Section[]> {
  const lines = await attendanceOf(reader, sessionId);
  const { byCategory } = await presenceOf(reader, sessionId);
  const entries = await agendaOf(reader, sessionId);
  const exchanges = await listExchanges(reader, { sessionId });
  return [
    section(agenda, entries),
    section(presence, lines.length > 0 ? byCategory : []),
    section(said, exchanges),
    section(attendance, lines),
  ];
}
