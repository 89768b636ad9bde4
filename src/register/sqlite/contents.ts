import type { Contents } from "../engine.ts";
import type { TableName } from "../schema.ts";
import type { Connection } from "./connection.ts";
import { tableNames } from "./tables.ts";

/** Reads what a register holds, of any format. Throws what the engine says of a file that cannot be read. */
export function contentsOf(connection: Connection): Contents {
  const counts = new Map(
    tableNames(connection).map((table) => [
      table,
      connection.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? 0,
    ]),
  );
  const last = connection
    .prepare<[], { id: number; written_at: string }>(
      "select id, written_at from journal_entry order by id desc limit 1",
    )
    .get();
  return {
    identity: connection.prepare<[], string>("select identity from register").pluck().get() ?? "",
    name: connection.prepare<[], string>("select name from cooperative").pluck().get() ?? null,
    version: versionOf(connection),
    lastEntry: last?.id ?? 0,
    lastWrittenAt: last?.written_at ?? null,
    counts,
  };
}

/** The format of a register. */
export function versionOf(connection: Connection): number {
  return connection.pragma("user_version", { simple: true }) as number;
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
export function faultsOf(connection: Connection): string[] {
  const found = connection.pragma("integrity_check(100)") as { integrity_check: string }[];
  return found.map((one) => one.integrity_check).filter((fault) => fault !== "ok");
}

/** How many keys lead nowhere, by the table in which they stand. */
export function lostKeysOf(connection: Connection): Map<TableName, number> {
  const lost = new Map<TableName, number>();
  for (const { table } of connection.pragma("foreign_key_check") as { table: TableName }[])
    lost.set(table, (lost.get(table) ?? 0) + 1);
  return lost;
}
