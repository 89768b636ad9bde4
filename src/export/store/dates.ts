import { isOpen } from "../../city/follow-up.ts";
import type { Commitment } from "../../city/store/points.ts";
import { listCommitments } from "../../city/store/recommendations.ts";
import { isInForce } from "../../decisions/decision.ts";
import { type Decision, listDecisions } from "../../decisions/store/decisions.ts";
import { listTasks, type Task } from "../../decisions/store/tasks.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { type AgendaEntry, agendaOf } from "../../workshops/store/agenda.ts";
import { listSessions, type Session } from "../../workshops/store/sessions.ts";

/** What of the register has a day that people keep in a calendar. */
export interface Dates {
  readonly sessions: readonly (Session & { readonly agenda: readonly AgendaEntry[] })[];
  /** Open, with a day for which they are due. */
  readonly tasks: readonly (Task & { readonly due_on: Day })[];
  /** What was promised in answer to a recommendation, with a day for which it is due, and is neither kept nor dropped. */
  readonly commitments: readonly (Commitment & { readonly due_on: Day })[];
  /** In force on the day that is asked for, with a day on which they are reviewed. */
  readonly reviews: readonly (Decision & { readonly review_on: Day })[];
}

export async function readDates(reader: Reader, today: Day): Promise<Dates> {
  const sessions = [];
  for (const session of await listSessions(reader)) {
    sessions.push({ ...session, agenda: await agendaOf(reader, session.id) });
  }
  return {
    sessions,
    tasks: (await listTasks(reader)).filter(
      (task): task is Dates["tasks"][number] => task.state === "open" && task.due_on !== null,
    ),
    commitments: (await listCommitments(reader)).filter(
      (commitment): commitment is Dates["commitments"][number] =>
        commitment.due_on !== null && isOpen(commitment),
    ),
    reviews: (await listDecisions(reader)).filter(
      (decision): decision is Dates["reviews"][number] =>
        decision.review_on !== null && isInForce(decision, today),
    ),
  };
}
