import type { Compared } from "../engine.ts";
import { schemaVersion } from "../migrations.ts";
import type { TableName } from "../schema.ts";
import { contentsOfBackup } from "./backup.ts";
import type { Connection } from "./connection.ts";
import { contentsOf } from "./contents.ts";

/** What is written without the journal saying so of each row: numbers, and by an erasure the journal itself. */
const counters: ReadonlySet<TableName> = new Set(["counter"]);
const journal: ReadonlySet<TableName> = new Set(["journal_entry", "journal_change"]);

/** Compares a register with a backup, as `Database.compareWith` says. */
export function compareWith(connection: Connection, backup: string): Compared | undefined {
  const former = contentsOfBackup(backup);
  const { identity } = contentsOf(connection);
  if (former.version !== schemaVersion || former.identity !== identity) return undefined;
  connection.prepare("attach ? as backup").run(backup);
  try {
    const differing = new Map<TableName, number[]>();
    let same = 0;
    const isRedacted = hasErasedSince(connection, former.lastEntry);
    for (const [table, count] of former.counts) {
      if (counters.has(table) || (isRedacted && journal.has(table))) continue;
      const ids = differingRows(connection, table, former.lastEntry);
      same += count - ids.length;
      if (ids.length > 0) differing.set(table, ids);
    }
    return { differing, same };
  } finally {
    connection.exec("detach backup");
  }
}

function hasErasedSince(connection: Connection, lastEntry: number): boolean {
  const erasure = connection.prepare<[number], number>(
    `select 1 from main.journal_change
     where entry_id > ? and kind in ('update', 'delete') and before is null limit 1`,
  );
  return erasure.get(lastEntry) !== undefined;
}

/** The rows of a table that are not what they were in the backup, without any entry of the journal since that says so. */
function differingRows(connection: Connection, table: TableName, lastEntry: number): number[] {
  const columns = connection
    .prepare<[], string>(`select name from pragma_table_info('${table}')`)
    .pluck()
    .all();
  // An update says which columns it changed; of a row that went and came again, or was erased, nothing can be said.
  const explained = (column: string): string => `(
    exists (select 1 from main.journal_change j where j.table_name = :table and j.first_id = former.id
      and j.entry_id > :lastEntry
      and (j.kind <> 'update' or j.before is null or json_type(j.before, '$."${column}"') is not null))
    or exists (select 1 from ranges where first_id <= former.id and last_id >= former.id))`;
  const differs = columns.map(
    (column) => `(now."${column}" is not former."${column}" and not ${explained(column)})`,
  );
  return connection
    .prepare<[{ table: TableName; lastEntry: number }], number>(
      `with ranges as materialized (
         select first_id, last_id from main.journal_change
         where table_name = :table and entry_id > :lastEntry and last_id > first_id)
       select former.id from backup."${table}" former left join main."${table}" now on now.id = former.id
       where ${differs.join(" or ")}`,
    )
    .pluck()
    .all({ table, lastEntry });
}
