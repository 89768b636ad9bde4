import type Database from "better-sqlite3";
import { type Problem, problem } from "../problem.ts";
import { type ReferenceKind, referenceLetters } from "../values/reference.ts";
import { anyTable } from "./any-table.ts";
import { openBackup } from "./backup.ts";
import { faultsOf } from "./contents.ts";
import { nameHanging } from "./hanging.ts";
import { schemaVersion } from "./migrations.ts";
import type { Hanging } from "./references.ts";
import type { Register } from "./register.ts";
import type { TableName } from "./schema.ts";
import type { Reader } from "./write.ts";

/** What is wrong with the file itself: what the engine finds, keys that lead nowhere, numbers that would be given twice. */
export async function verifyFile(register: Register): Promise<Problem[]> {
  const faults = register.ask(faultsOf);
  // What is not whole cannot be trusted to answer.
  if (faults.length > 0)
    return [problem("file-faulty", { faults: faults.slice(0, 5), count: faults.length })];
  const lost = new Map<TableName, number>();
  for (const { table } of register.ask(brokenKeys)) lost.set(table, (lost.get(table) ?? 0) + 1);
  return [
    ...[...lost].map(([table, count]) => problem("keys-lead-nowhere", { table, count })),
    ...(await register.read(countersBehind)),
  ];
}

function brokenKeys(handle: Database.Database): readonly { readonly table: TableName }[] {
  return handle.pragma("foreign_key_check") as { table: TableName }[];
}

async function countersBehind(reader: Reader): Promise<Problem[]> {
  const counters = await reader.selectFrom("counter").selectAll().execute();
  const last = new Map(counters.map(({ kind, last }) => [kind, last]));
  const found: Problem[] = [];
  for (const kind of Object.keys(referenceLetters) as ReferenceKind[]) {
    const { highest } = await anyTable(reader)
      .selectFrom<string>(kind)
      .select(({ fn }) => fn.max<number | null>("number").as("highest"))
      .executeTakeFirstOrThrow();
    if (highest !== null && highest > (last.get(kind) ?? 0)) {
      found.push(problem("number-beyond-counter", { kind, number: highest }));
    }
  }
  return found;
}

/** What came of comparing a register with a backup of it. */
export interface Comparison {
  readonly problems: readonly Problem[];
  /** How many rows are what they were in it. */
  readonly same: number;
}

/** What is written without the journal saying so of each row: numbers, and by an erasure the journal itself. */
const counters: ReadonlySet<TableName> = new Set(["counter"]);
const journal: ReadonlySet<TableName> = new Set(["journal_entry", "journal_change"]);

/**
 * Compares each row that no write changed since a backup was made with what it was then: where they differ, the disk or another
 * program changed one of the two.
 * @returns nothing for a backup of another format, or of another register
 */
export async function compareWith(
  register: Register,
  identity: string,
  backup: string,
): Promise<Comparison | undefined> {
  const { handle, contents } = openBackup(backup);
  handle.close();
  if (contents.version !== schemaVersion || contents.identity !== identity) return undefined;
  register.ask((connection) => connection.prepare("attach ? as backup").run(backup));
  try {
    const problems: Problem[] = [];
    let same = 0;
    const isRedacted = await register.read((reader) => hasErasedSince(reader, contents.lastEntry));
    for (const table of contents.counts.keys()) {
      if (counters.has(table) || (isRedacted && journal.has(table))) continue;
      const ids = register.ask((connection) => differingRows(connection, table, contents.lastEntry));
      same += (contents.counts.get(table) ?? 0) - ids.length;
      if (ids.length === 0) continue;
      const differing: Hanging = { table, column: "", ids };
      const named = await register.read((reader) => nameHanging(reader, [differing]));
      problems.push(problem("differs-from-backup", { hanging: named, backup }));
    }
    return { problems, same };
  } finally {
    register.ask((connection) => connection.exec("detach backup"));
  }
}

async function hasErasedSince(reader: Reader, lastEntry: number): Promise<boolean> {
  const erasure = await reader
    .selectFrom("journal_change")
    .select("id")
    .where("entry_id", ">", lastEntry)
    .where("kind", "in", ["update", "delete"])
    .where("before", "is", null)
    .limit(1)
    .executeTakeFirst();
  return erasure !== undefined;
}

/** The rows of a table that are not what they were in the backup, without any entry of the journal since that says so. */
function differingRows(handle: Database.Database, table: TableName, lastEntry: number): number[] {
  const columns = handle.prepare<[], string>(`select name from pragma_table_info('${table}')`).pluck().all();
  // An update says which columns it changed; of a row that went and came again, or was erased, nothing can be said.
  const explained = (column: string): string => `(
    exists (select 1 from main.journal_change j where j.table_name = :table and j.first_id = former.id
      and j.entry_id > :lastEntry
      and (j.kind <> 'update' or j.before is null or json_type(j.before, '$."${column}"') is not null))
    or exists (select 1 from ranges where first_id <= former.id and last_id >= former.id))`;
  const differs = columns.map(
    (column) => `(now."${column}" is not former."${column}" and not ${explained(column)})`,
  );
  return handle
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
