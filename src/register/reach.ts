import { groupedBy } from "../values/grouped.ts";
import { type AnyValues, valuesOf, wholeRows } from "./any-table.ts";
import type { TableName } from "./schema.ts";
import type { RowChange, Write } from "./write.ts";

/** How far a write goes. */
export interface Reach {
  /** Tables of which it adds, changes or takes away a row. */
  readonly tables: ReadonlySet<TableName>;
  /** The ids of a table's rows that it adds, changes or takes away, or to which one of those refers, before it or after. */
  ids(table: TableName): readonly number[];
}

/** How far a plan went; of a write that is journalled, as far as its changes are in memory. */
export async function reachOf(tx: Write): Promise<Reach> {
  const keys = await tx.foreignKeys();
  const reached = new Map<TableName, Set<number>>();
  const add = (table: TableName, ids: readonly number[]): void => {
    reached.set(table, new Set([...(reached.get(table) ?? []), ...ids]));
  };
  const changed = groupedBy(tx.rowChanges, ({ table }) => table);
  for (const [table, changes] of changed) {
    const ids = changes.flatMap(idsOf);
    add(table, ids);
    const rows: AnyValues[] = await wholeRows(tx, table).where("id", "in", tx.dialect.each(ids)).execute();
    for (const change of changes) if (change.kind !== "insert") rows.push(valuesOf(change.before ?? {}));
    for (const { column, to } of keys.filter((key) => key.table === table)) {
      add(
        to,
        rows.map((row) => row[column]).filter((id) => typeof id === "number"),
      );
    }
  }
  return { tables: new Set(changed.keys()), ids: (table) => [...(reached.get(table) ?? [])] };
}

/** The ids of the rows of a change. */
function idsOf(change: RowChange): number[] {
  return change.kind === "insert" ? idsBetween(change.firstId, change.lastId) : [change.id];
}

function idsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
