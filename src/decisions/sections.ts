import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { listDecisions, readDecision } from "./store/decisions.ts";
import { balanceAt } from "./store/electorate.ts";
import { listObjections } from "./store/objections.ts";
import { listTasks } from "./store/tasks.ts";
import { amendments, balance, decisions, objections, tasks } from "./views.ts";

/** Under a session: what was decided there, and what is to be done since. */
export async function underSession(reader: Reader, sessionId: number): Promise<readonly Section[]> {
  const its = (await listTasks(reader)).filter(({ session_id }) => session_id === sessionId);
  return [section(decisions, await listDecisions(reader, { sessionId })), section(tasks, its)];
}

/** Under a question: its decisions. */
export async function underQuestion(reader: Reader, questionId: number): Promise<readonly Section[]> {
  return [section(decisions, await listDecisions(reader, { questionId }))];
}

/** Under a decision: what was objected, what its statement was before, who was there, and what is to be done since. */
export async function underDecision(reader: Reader, decisionId: number): Promise<readonly Section[]> {
  const { session_id: sessionId, amendments: its } = await readDecision(reader, decisionId);
  const toDo = (await listTasks(reader)).filter(({ decision_id }) => decision_id === decisionId);
  return [
    section(objections, await listObjections(reader, { decisionId })),
    section(amendments, its),
    section(balance, sessionId === null ? [] : await balanceAt(reader, sessionId)),
    section(tasks, toDo),
  ];
}
