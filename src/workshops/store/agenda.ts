import type { Reader } from "../../register/write.ts";
import type { LocalTime } from "../../values/local-time.ts";
import { type AgendaItem, clockOf } from "../agenda.ts";

/** An item of an agenda with what is shown of it. */
export interface AgendaEntry extends AgendaItem {
  readonly id: number;
  /** From 1. */
  readonly position: number;
  /** Null where the session's start or the length of an item before is unknown. */
  readonly startsAt: LocalTime | null;
  readonly questions: readonly string[];
}

/** The agenda of a session, in its order. */
export async function agendaOf(reader: Reader, sessionId: number): Promise<AgendaEntry[]> {
  const session = await reader
    .selectFrom("session")
    .select("starts_at")
    .where("id", "=", sessionId)
    .executeTakeFirstOrThrow();
  const items = await reader
    .selectFrom("agenda_item")
    .selectAll()
    .where("session_id", "=", sessionId)
    .orderBy("rank")
    .execute();
  const questions = await reader
    .selectFrom("agenda_item_question")
    .innerJoin("agenda_item", "agenda_item.id", "agenda_item_question.agenda_item_id")
    .innerJoin("question", "question.id", "agenda_item_question.question_id")
    .where("agenda_item.session_id", "=", sessionId)
    .select(["agenda_item_question.agenda_item_id", "question.id", "question.title"])
    .orderBy("agenda_item_question.id")
    .execute();
  const times = clockOf(session.starts_at, items);
  return items.map(({ id, title, minutes }, index) => {
    const its = questions.filter(({ agenda_item_id }) => agenda_item_id === id);
    return {
      id,
      position: index + 1,
      startsAt: times[index] ?? null,
      title,
      minutes,
      questionIds: its.map((question) => question.id),
      questions: its.map((question) => question.title),
    };
  });
}
