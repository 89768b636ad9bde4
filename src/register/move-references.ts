import { type AnyRow, wholeRows } from "./any-table.ts";
import { referencesTo } from "./references.ts";
import type { RowChanges, TableName } from "./schema.ts";
import type { Write } from "./write.ts";

/**
 * Makes all that refers to a row refer to another of its table, by every foreign key of the schema: a table that comes later is
 * not forgotten. A row that then says what another says already is taken away, since one fact is one row.
 */
export async function moveReferences(tx: Write, table: TableName, from: number, to: number): Promise<void> {
  const moved = new Map<TableName, Set<number>>();
  for (const { table: referring, column, ids } of await referencesTo(tx, table, [from])) {
    for (const id of ids) await tx.update(referring, id, { [column]: to } as RowChanges<TableName>);
    moved.set(referring, new Set([...(moved.get(referring) ?? []), ...ids]));
  }
  for (const key of (await tx.foreignKeys()).filter((one) => one.to === table)) {
    const ids = moved.get(key.table);
    if (ids) await removeRepeated(tx, key.table, key.column, to, ids);
  }
}

async function removeRepeated(
  tx: Write,
  table: TableName,
  column: string,
  to: number,
  moved: ReadonlySet<number>,
): Promise<void> {
  const rows = await wholeRows(tx, table).where(column, "=", to).orderBy("id").execute();
  const said = new Set(rows.filter(({ id }) => !moved.has(id)).map(sayingOf));
  for (const row of rows.filter(({ id }) => moved.has(id))) {
    if (said.has(sayingOf(row))) await tx.remove(table, row.id);
    said.add(sayingOf(row));
  }
}

function sayingOf({ id: _, ...row }: AnyRow): string {
  return JSON.stringify(row);
}
