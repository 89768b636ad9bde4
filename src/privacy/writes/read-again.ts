import type { TableName } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { mapTexts } from "../json-texts.ts";
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
    const former = await forgetFormer(tx, { table: table_name, column: column_name, rowId: row_id }, row);
    await forgetTold(tx, former, text ?? "");
  }
}

/** Makes the history say of a text, wherever it keeps what stood there, what stands there now; gives what it kept. */
async function forgetFormer(
  tx: Write,
  { table, column, rowId }: { readonly table: string; readonly column: string; readonly rowId: number },
  row: Record<string, unknown> | undefined,
): Promise<ReadonlySet<string>> {
  const former = new Set<string>();
  const changes = await tx
    .selectFrom("journal_change")
    .select(["id", "before"])
    .where("table_name", "=", table)
    .where("first_id", "=", rowId)
    .where("kind", "in", ["update", "delete"])
    .where("before", "is not", null)
    .execute();
  for (const { id, before } of changes) {
    const kept = JSON.parse(before as string);
    if (typeof kept[column] !== "string" || kept[column] === row?.[column]) continue;
    former.add(kept[column]);
    const now = {
      [column]: row?.[column] ?? "…",
      ...("folded" in kept ? { folded: row?.["folded"] ?? "…" } : {}),
    };
    await tx.rewriteJournal("journal_change", id, { before: JSON.stringify({ ...kept, ...now }) });
  }
  return former;
}

/** The sentences of the history that repeat what stood in a text. */
async function forgetTold(tx: Write, former: ReadonlySet<string>, text: string): Promise<void> {
  if (former.size === 0) return;
  const entries = await tx.selectFrom("journal_entry").select(["id", "parameters"]).execute();
  for (const { id, parameters } of entries) {
    const rewritten = JSON.stringify(
      mapTexts(JSON.parse(parameters), (told) => (former.has(told) ? text : told)),
    );
    if (rewritten !== parameters) await tx.rewriteJournal("journal_entry", id, { parameters: rewritten });
  }
}
