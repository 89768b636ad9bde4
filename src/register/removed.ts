import type { ReferenceKind } from "../values/reference.ts";
import { nameOf } from "./hanging.ts";
import type { Reader } from "./write.ts";

/** An item that was taken away, and is not there again. */
export interface Removed {
  readonly name: string;
  /** The number in the history of the write that took it away. */
  readonly entry: number;
}

/** What a number meant that nothing bears any more; nothing where no item had it, or where the history says no more of it. */
export async function readRemoved(
  reader: Reader,
  kind: ReferenceKind,
  number: number,
): Promise<Removed | undefined> {
  const gone = await reader
    .selectFrom("journal_change")
    .select(["entry_id", "before"])
    .where("table_name", "=", kind)
    .where("kind", "=", "delete")
    .where("before", "like", `%"number":${number},%`)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!gone?.before) return undefined;
  return { name: nameOf(kind, JSON.parse(gone.before)), entry: gone.entry_id };
}
