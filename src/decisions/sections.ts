import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { listDecisions } from "./store/decisions.ts";
import { listTasks } from "./store/tasks.ts";
import { decisions, tasks } from "./views.ts";

/** Under a session: what was decided there, and what is to be done since. */
export async function underSession(reader: Reader, sessionId: number): Promise<readonly Section[]> {
  const its = (await listTasks(reader)).filter(({ session_id }) => session_id === sessionId);
  return [section(decisions, await listDecisions(reader, { sessionId })), section(tasks, its)];
}

/** Under a question: its decisions. */
export async function underQuestion(reader: Reader, questionId: number): Promise<readonly Section[]> {
  return [section(decisions, await listDecisions(reader, { questionId }))];
}

/** Under a decision: what is to be done since. */
export async function underDecision(reader: Reader, decisionId: number): Promise<readonly Section[]> {
  const its = (await listTasks(reader)).filter(({ decision_id }) => decision_id === decisionId);
  return [section(tasks, its)];
}
