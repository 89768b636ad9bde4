import type { TableName } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Person } from "../store/person.ts";
import { readRow } from "../store/texts.ts";

/**
 * Notes that the texts which may have named an erased person again were read: what stands there now holds, and the history
 * keeps nothing else of them.
 */
export async function readAgain(tx: Write, person: Person): Promise<void> {
  const open = await tx
    .selectFrom("erased_text")
    .selectAll()
    .where("participant_id", "in", person.ids)
    .where("text", "is", null)
    .execute();
  for (const { id, table_name, column_name, row_id } of open) {
    const row = await readRow(tx, table_name as TableName, row_id);
    const text = (row?.[column_name] ?? null) as string | null;
    if (text === null) await tx.discard("erased_text", id);
    else await tx.overwrite("erased_text", id, { text });
    const changes = await tx
      .selectFrom("journal_change")
      .select(["id", "before"])
      .where("table_name", "=", table_name)
      .where("first_id", "=", row_id)
      .where("before", "is not", null)
      .execute();
    for (const change of changes) {
      const before = JSON.parse(change.before as string);
      if (!(column_name in before) || before[column_name] === text) continue;
      const now = { [column_name]: text, ...("folded" in before ? { folded: row?.["folded"] } : {}) };
      await tx.rewriteJournal("journal_change", change.id, { before: JSON.stringify({ ...before, ...now }) });
    }
  }
}
