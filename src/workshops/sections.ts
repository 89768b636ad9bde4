import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { agendaOf } from "./store/agenda.ts";
import { attendanceOf, presenceOf } from "./store/attendance.ts";
import { listExchanges } from "./store/exchanges.ts";
import { listQuotations } from "./store/quotations.ts";
import { agenda, attendance, exchanges, presence, quoted, said } from "./views.ts";

/** Under a session: its agenda, what was said, and who came, in sums and by name; nothing where nothing was recorded. */
export async function underSession(reader: Reader, sessionId: number): Promise<readonly Section[]> {
  const lines = await attendanceOf(reader, sessionId);
  const { byCategory } = await presenceOf(reader, sessionId);
  return [
    section(agenda, await agendaOf(reader, sessionId)),
    section(presence, lines.length > 0 ? byCategory : []),
    section(said, await listExchanges(reader, { sessionId })),
    section(quoted, await listQuotations(reader, { sessionId })),
    section(attendance, lines),
  ];
}

/** Under a question: what was said about it, session after session. */
export async function underQuestion(reader: Reader, questionId: number): Promise<readonly Section[]> {
  return [
    section(exchanges, await listExchanges(reader, { questionId })),
    section(quoted, await listQuotations(reader, { questionId })),
  ];
}
