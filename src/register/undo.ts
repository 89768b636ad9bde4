import { refuse } from "../problem.ts";
import { type JournalEntry, listEntries } from "./journal.ts";
import type { NewRow, Row, RowChanges, TableName } from "./schema.ts";
import type { Reader, Write } from "./write.ts";

/**
 * The entry that `undo` would take back: the one of that number, else the latest write that still holds.
 * @throws CoopError `nothing-to-undo`, `unknown-entry`, `already-undone`, `start-of-register`
 */
export async function findEntryToUndo(reader: Reader, number: number | undefined): Promise<JournalEntry> {
  const entries = await listEntries(reader);
  if (number === undefined) {
    return (
      entries.find((entry) => entry.isInEffect && entry.undoes === null && !isStart(entry)) ??
      refuse("nothing-to-undo", {})
    );
  }
  const entry = entries.find((candidate) => candidate.number === number);
  if (!entry) return refuse("unknown-entry", { number, last: entries[0]?.number ?? 0 });
  if (isStart(entry)) return refuse("start-of-register", {});
  if (!entry.isInEffect) return refuse("already-undone", { number });
  return entry;
}

/** The first write made the cooperative; without it the file would be a register of nothing. */
function isStart({ number }: JournalEntry): boolean {
  return number === 1;
}

/**
 * Writes the inverse of an entry, as an entry of its own.
 * @throws CoopError `changed-since` when a later write changed the same rows, `depended-on` when other rows hang on them,
 * `taken-since` when another row has since taken a number or a name that it would bring back, `cannot-be-undone` when it
 * keeps nothing of what it replaced, `erased-since` when such an entry came later on the same rows
 */
export async function undoEntry(tx: Write, entry: JournalEntry): Promise<JournalEntry> {
  const changes = await tx
    .selectFrom("journal_change")
    .selectAll()
    .where("entry_id", "=", entry.number)
    .orderBy("id", "desc")
    .execute();
  if (changes.some(isForGood)) refuse("cannot-be-undone", { number: entry.number });
  await refuseIfChangedSince(tx, entry, changes);
  try {
    for (const change of changes) await invert(tx, change);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "SQLITE_CONSTRAINT_FOREIGNKEY") refuse("depended-on", { number: entry.number });
    if (code === "SQLITE_CONSTRAINT_UNIQUE") refuse("taken-since", { number: entry.number });
    throw error;
  }
  return entry;
}

/** Whether nothing was kept of what a change replaced: someone was erased. */
function isForGood({ kind, before }: Pick<Row<"journal_change">, "kind" | "before">): boolean {
  return (kind === "update" || kind === "delete") && before === null;
}

async function invert(tx: Write, change: Row<"journal_change">): Promise<void> {
  const table = change.table_name as TableName;
  const before = change.before ? JSON.parse(change.before) : {};
  switch (change.kind) {
    case "insert":
      // A counter stays: without it, the numbers that were given since would be given again.
      if (table === "counter") return;
      for (let id = change.last_id; id >= change.first_id; id--) await tx.remove(table, id);
      return;
    case "update":
      await tx.update(table, change.first_id, before as RowChanges<TableName>);
      return;
    case "delete":
      await tx.insertOne(table, before as NewRow<TableName>);
      return;
    case "count": {
      const counter = await tx
        .selectFrom("counter")
        .selectAll()
        .where("id", "=", change.first_id)
        .executeTakeFirst();
      if (counter && counter.last === before.to) await tx.setCounter(counter.id, before.to, before.from);
    }
  }
}

async function refuseIfChangedSince(
  reader: Reader,
  entry: JournalEntry,
  changes: readonly Row<"journal_change">[],
): Promise<void> {
  const entries = await listEntries(reader);
  // An undo of something later cancels out with it; one of something earlier changed what this entry left.
  const later = entries.filter(
    (other) =>
      other.number > entry.number &&
      other.isInEffect &&
      (other.undoes === null || other.undoes < entry.number),
  );
  for (const change of changes.filter(({ table_name }) => table_name !== "counter")) {
    const overlapping = await reader
      .selectFrom("journal_change")
      .select(["entry_id", "kind", "before"])
      .where("table_name", "=", change.table_name)
      .where("first_id", "<=", change.last_id)
      .where("last_id", ">=", change.first_id)
      .where("entry_id", "in", [...later.map((other) => other.number), 0])
      .execute();
    const erasure = overlapping.find(isForGood);
    if (erasure) refuse("erased-since", { number: entry.number, since: erasure.entry_id });
    const first = overlapping.map(({ entry_id }) => entry_id).sort((a, b) => a - b)[0];
    if (first !== undefined) refuse("changed-since", { number: entry.number, since: first });
  }
}
