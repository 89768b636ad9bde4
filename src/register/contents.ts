import type Database from "better-sqlite3";
import type { TableName } from "./schema.ts";

/** What tells one register, and one state of it, from another. */
export interface Contents {
  /** The id that a register keeps for ever, and its backups with it. */
  readonly identity: string;
  readonly name: string | null;
  readonly version: number;
  /** The number of the last entry of the journal, and when it was written (ISO 8601). */
  readonly lastEntry: number;
  readonly lastWrittenAt: string | null;
  /** How many rows each table has. */
  readonly counts: ReadonlyMap<TableName, number>;
}

/** Reads what a register holds, of any format. Throws what the engine says of a file that cannot be read. */
export function contentsOf(handle: Database.Database): Contents {
  const tables = handle
    .prepare<[], { name: TableName }>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite@_%' escape '@' order by rowid",
    )
    .all();
  const counts = new Map(
    tables.map(({ name }) => [
      name,
      handle.prepare<[], number>(`select count(*) from "${name}"`).pluck().get() ?? 0,
    ]),
  );
  const last = handle
    .prepare<[], { id: number; written_at: string }>(
      "select id, written_at from journal_entry order by id desc limit 1",
    )
    .get();
  return {
    identity: handle.prepare<[], string>("select identity from register").pluck().get() ?? "",
    name: handle.prepare<[], string>("select name from cooperative").pluck().get() ?? null,
    version: handle.pragma("user_version", { simple: true }) as number,
    lastEntry: last?.id ?? 0,
    lastWrittenAt: last?.written_at ?? null,
    counts,
  };
}

/** Whether two files hold the same register in the same state, as far as counts tell. */
export function areAlike(one: Contents, other: Contents): boolean {
  return (
    one.identity === other.identity &&
    one.version === other.version &&
    one.lastEntry === other.lastEntry &&
    one.counts.size === other.counts.size &&
    [...one.counts].every(([table, count]) => other.counts.get(table) === count)
  );
}

/** What the engine finds broken in a file, in its own words; nothing in one that is whole. */
export function faultsOf(handle: Database.Database): string[] {
  const found = handle.pragma("integrity_check(100)") as { integrity_check: string }[];
  return found.map((one) => one.integrity_check).filter((fault) => fault !== "ok");
}
