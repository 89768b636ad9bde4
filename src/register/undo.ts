import { refuse } from "../problem.ts";
import { anyTable, valuesOf } from "./any-table.ts";
import { BrokenConstraint } from "./engine.ts";
import { without } from "./id-ranges.ts";
import { findEntry, type JournalEntry, latestInEffect, listEntries } from "./journal.ts";
import type { NewRow, Row, RowChanges, TableName } from "./schema.ts";
import { planUndo, type UndoPlan } from "./undo-plan.ts";
import type { Reader, Write } from "./write.ts";

type JournalChange = Row<"journal_change">;

const changesPerPage = 500;

/**
 * The entry that `undo` would take back: the one of that number, else the latest write that still holds.
 * @throws CoopError `nothing-to-undo`, `unknown-entry`, `already-undone`, `start-of-register`
 */
export async function findEntryToUndo(reader: Reader, number: number | undefined): Promise<JournalEntry> {
  if (number === undefined) {
    const latest = await latestInEffect(reader);
    return latest && !isStart(latest) ? latest : refuse("nothing-to-undo", {});
  }
  const entry = await findEntry(reader, number);
  if (!entry) {
    const [last] = await listEntries(reader, 1);
    return refuse("unknown-entry", { number, last: last?.number ?? 0 });
  }
  if (isStart(entry)) return refuse("start-of-register", {});
  if (!entry.isInEffect) return refuse("already-undone", { number });
  return entry;
}

/** The first write made the cooperative; without it the file would be a register of nothing. */
function isStart({ number }: JournalEntry): boolean {
  return number === 1;
}

/**
 * Writes the inverse of an entry, as an entry of its own: what was changed since is kept.
 * @returns what was done
 * @throws CoopError as `planUndo` does, `already-undone` if someone else was quicker, `taken-since` when another row has since
 * taken a number or a name that it would bring back, `lost-since` when what it would bring back belonged to something that is gone
 */
export async function undoEntry(tx: Write, entry: JournalEntry): Promise<UndoPlan> {
  await findEntryToUndo(tx, entry.number);
  const plan = await planUndo(tx, entry);
  try {
    for await (const changes of runsOf(tx, entry)) await invert(tx, changes, plan);
  } catch (error) {
    if (error instanceof BrokenConstraint) {
      if (error.constraint === "unique") refuse("taken-since", { number: entry.number });
      await refuseWhatWasLost(tx, entry);
    }
    throw error;
  }
  return plan;
}

/** The changes of an entry, the last first, page by page; updates and removals of different rows of one table come together. */
async function* runsOf(reader: Reader, entry: JournalEntry): AsyncIterable<JournalChange[]> {
  for await (const page of pagesOf(reader, entry)) {
    let run: JournalChange[] = [];
    const rows = new Set<number>();
    for (const change of page) {
      const [first] = run;
      const goesOn =
        (first?.kind === "update" || first?.kind === "delete") &&
        change.kind === first.kind &&
        change.table_name === first.table_name &&
        !rows.has(change.first_id);
      if (first && !goesOn) {
        yield run;
        run = [];
        rows.clear();
      }
      run.push(change);
      rows.add(change.first_id);
    }
    if (run.length > 0) yield run;
  }
}

async function* pagesOf(reader: Reader, { number }: JournalEntry): AsyncIterable<JournalChange[]> {
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const page = await reader
      .selectFrom("journal_change")
      .selectAll()
      .where("entry_id", "=", number)
      .where("id", "<", before)
      .orderBy("id", "desc")
      .limit(changesPerPage)
      .execute();
    if (page.length === 0) return;
    before = page.at(-1)?.id ?? 0;
    yield page;
  }
}

/** Takes back one change, or several updates or removals in one table. */
async function invert(tx: Write, changes: readonly JournalChange[], plan: UndoPlan): Promise<void> {
  const [change] = changes;
  if (!change) return;
  const table = change.table_name as TableName;
  switch (change.kind) {
    case "insert": {
      if (table === "counter") return;
      const added = { first: change.first_id, last: change.last_id };
      const ranges = without(added, plan.keptRows.get(table) ?? new Set());
      for (const { first, last } of ranges.reverse()) await tx.removeRange(table, first, last);
      return;
    }
    case "update":
      await restoreValues(tx, table, changes, plan);
      return;
    case "delete":
      await tx.insert(table, changes.map(formerRow).reverse());
      return;
    case "count":
      await giveNumbersBack(tx, change, plan);
  }
}

async function restoreValues(
  tx: Write,
  table: TableName,
  changes: readonly JournalChange[],
  plan: UndoPlan,
): Promise<void> {
  const alike = new Map<string, (RowChanges<TableName> & { readonly id: number })[]>();
  for (const change of changes) {
    const kept = plan.keptColumns.get(change.id);
    if (kept === "all") continue;
    const values = Object.entries(JSON.parse(change.before ?? "{}")).filter(([column]) => !kept?.has(column));
    if (values.length === 0) continue;
    const columns = values.map(([column]) => column).join();
    alike.set(columns, [
      ...(alike.get(columns) ?? []),
      { ...Object.fromEntries(values), id: change.first_id },
    ]);
  }
  for (const rows of alike.values()) {
    await tx.updateMany(table, rows);
  }
}

/** Numbers come back only if none was given since, and if what bears them is gone. */
async function giveNumbersBack(tx: Write, change: JournalChange, plan: UndoPlan): Promise<void> {
  const { from, to } = JSON.parse(change.before ?? "{}") as { from: number; to: number };
  const counter = await tx
    .selectFrom("counter")
    .selectAll()
    .where("id", "=", change.first_id)
    .executeTakeFirst();
  if (!counter || counter.last !== to) return;
  if (plan.keptRows.get(counter.kind as TableName)?.size) return;
  await tx.setCounter(counter.id, to, from);
}

/** What a row was before a change, or what the change replaced of it. */
function formerRow({ before }: JournalChange): NewRow<TableName> {
  return JSON.parse(before ?? "{}");
}

/** Says what the entry's rows belonged to and that is gone. @throws CoopError `lost-since` */
async function refuseWhatWasLost(reader: Reader, entry: JournalEntry): Promise<void> {
  const keys = await reader.foreignKeys();
  for await (const page of pagesOf(reader, entry)) {
    for (const change of page.filter(({ kind }) => kind === "update" || kind === "delete")) {
      for (const key of keys.filter(({ table }) => table === change.table_name)) {
        const wanted = valuesOf(formerRow(change))[key.column];
        const since = typeof wanted === "number" ? await whoRemoved(reader, key.to, wanted) : undefined;
        if (since !== undefined) refuse("lost-since", { number: entry.number, since });
      }
    }
  }
}

/** The write that took a row away for which nothing stands now; nothing if it is there. */
async function whoRemoved(reader: Reader, table: TableName, id: number): Promise<number | undefined> {
  const isThere = await anyTable(reader)
    .selectFrom(table)
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  if (isThere) return undefined;
  const removal = await reader
    .selectFrom("journal_change")
    .select("entry_id")
    .where("table_name", "=", table)
    .where("kind", "=", "delete")
    .where("first_id", "<=", id)
    .where("last_id", ">=", id)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return removal?.entry_id;
}
