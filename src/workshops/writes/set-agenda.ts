import type { Write } from "../../register/write.ts";
import type { AgendaItem } from "../agenda.ts";
import { type AgendaEntry, agendaOf } from "../store/agenda.ts";

/** Makes these the agenda of a session, in this order, in place of what stood there; gives it as it is now. */
export async function setAgenda(
  tx: Write,
  sessionId: number,
  items: readonly AgendaItem[],
): Promise<AgendaEntry[]> {
  const before = await agendaOf(tx, sessionId);
  for (const [index, { title, minutes, questionIds }] of items.entries()) {
    const known = before[index];
    const row = { rank: index + 1, title, minutes };
    if (known) await tx.update("agenda_item", known.id, row);
    const id = known?.id ?? (await tx.insertOne("agenda_item", { session_id: sessionId, ...row }));
    await setQuestions(tx, id, known?.questionIds ?? [], [...new Set(questionIds)]);
  }
  for (const { id, questionIds } of before.slice(items.length)) {
    await setQuestions(tx, id, questionIds, []);
    await tx.remove("agenda_item", id);
  }
  return agendaOf(tx, sessionId);
}

async function setQuestions(
  tx: Write,
  itemId: number,
  before: readonly number[],
  questionIds: readonly number[],
): Promise<void> {
  if (before.join() === questionIds.join()) return;
  const rows = await tx
    .selectFrom("agenda_item_question")
    .select("id")
    .where("agenda_item_id", "=", itemId)
    .execute();
  for (const { id } of rows) await tx.remove("agenda_item_question", id);
  await tx.insert(
    "agenda_item_question",
    questionIds.map((question_id) => ({ agenda_item_id: itemId, question_id })),
  );
}
