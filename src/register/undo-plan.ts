import { refuse } from "../problem.ts";
import { referenceLetters } from "../values/reference.ts";
import { anyTable } from "./any-table.ts";
import type { ForeignKey } from "./engine.ts";
import { type NamedHanging, nameHanging } from "./hanging.ts";
import { type IdRange, joinedRanges, rangeOf, without } from "./id-ranges.ts";
import { type JournalEntry, undoneAfter } from "./journal.ts";
import { type Hanging, rowsWith } from "./references.ts";
import type { TableName } from "./schema.ts";
import type { Reader } from "./write.ts";

/** What an undo would do: which rows stay as people left them since, and what it takes back beside them. */
export interface UndoPlan {
  /** Rows that the entry added and that stay, by table. */
  readonly keptRows: ReadonlyMap<TableName, ReadonlySet<number>>;
  /** Columns that keep a later value, by the number of the change; all of them where the row is gone or was erased. */
  readonly keptColumns: ReadonlyMap<number, ReadonlySet<string> | "all">;
  /** How many rows are taken away, by table; parts go with what they belong to and are not counted. */
  readonly removed: readonly { readonly table: TableName; readonly count: number }[];
  /** How many rows get their former values again, and how many come back. */
  readonly restored: number;
  /** What stays as it is now, named. */
  readonly kept: readonly NamedHanging[];
}

interface ChangeHead {
  readonly id: number;
  readonly entry_id: number;
  readonly kind: "insert" | "update" | "delete" | "count";
  readonly table_name: TableName;
  readonly first_id: number;
  readonly last_id: number;
}

interface Touched {
  /** Added rows that were changed since. */
  readonly rows: Map<TableName, Set<number>>;
  readonly columns: Map<number, Set<string> | "all">;
  /** Rows that the entry changed and that keep a later value. */
  readonly changedRows: Map<TableName, Set<number>>;
  /** The first later entry that changed something. */
  since: number | undefined;
  /** The first later entry that erased something for good. */
  erasedBy: number | undefined;
}

/**
 * Looks what undoing an entry would do, without doing it.
 * @throws CoopError `cannot-be-undone` for an entry that erased someone, `changed-since` or `erased-since` where nothing is left
 * to take back, `undo-hangs-on` which names what later writes hung on it
 */
export async function planUndo(reader: Reader, entry: JournalEntry): Promise<UndoPlan> {
  const { number } = entry;
  const changes = await changesOf(reader, number);
  if (await erasesForGood(reader, number)) refuse("cannot-be-undone", { number });
  const added = addedRows(changes);
  const touched = await changedSince(reader, entry, changes, added);
  await keepWhatBelongsTogether(reader, touched.rows, added);

  const removed: { table: TableName; count: number }[] = [];
  for (const [table, ranges] of added) {
    const count = (await countRows(reader, table, ranges)) - (touched.rows.get(table)?.size ?? 0);
    if (count > 0) removed.push({ table, count });
  }
  const changed = changes.filter(({ id, kind }) => kind === "update" && touched.columns.get(id) !== "all");
  const restored = changed.length + (await countRemovals(reader, number));
  if (removed.length === 0 && restored === 0) {
    if (touched.erasedBy !== undefined) refuse("erased-since", { number, since: touched.erasedBy });
    if (touched.since !== undefined) refuse("changed-since", { number, since: touched.since });
  }
  await refuseIfHungOn(reader, entry, added, touched);
  return {
    keptRows: touched.rows,
    keptColumns: touched.columns,
    removed: await withoutParts(reader, removed),
    restored,
    kept: await nameKept(reader, touched),
  };
}

/** What an entry added and changed; of what it took away nothing can have been changed since. */
async function changesOf(reader: Reader, number: number): Promise<ChangeHead[]> {
  const rows = await reader
    .selectFrom("journal_change")
    .select(["id", "entry_id", "kind", "table_name", "first_id", "last_id"])
    .where("entry_id", "=", number)
    .where("kind", "in", ["insert", "update"])
    .execute();
  return rows as ChangeHead[];
}

async function countRemovals(reader: Reader, number: number): Promise<number> {
  const { removals } = await reader
    .selectFrom("journal_change")
    .select(reader.dialect.count().as("removals"))
    .where("entry_id", "=", number)
    .where("kind", "=", "delete")
    .executeTakeFirstOrThrow();
  return removals;
}

async function erasesForGood(reader: Reader, number: number): Promise<boolean> {
  const found = await reader
    .selectFrom("journal_change")
    .select("id")
    .where("entry_id", "=", number)
    .where("kind", "in", ["update", "delete"])
    .where("before", "is", null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** The rows that an entry added, by table. A counter stays: without it, numbers that were given since would be given again. */
function addedRows(changes: readonly ChangeHead[]): Map<TableName, IdRange[]> {
  const ranges = new Map<TableName, IdRange[]>();
  for (const { kind, table_name, first_id, last_id } of changes) {
    if (kind !== "insert" || table_name === "counter") continue;
    const known = ranges.get(table_name) ?? [];
    known.push({ first: first_id, last: last_id });
    ranges.set(table_name, known);
  }
  return new Map([...ranges].map(([table, known]) => [table, joinedRanges(known)]));
}

/** What later writes that hold changed of what the entry wrote. */
async function changedSince(
  reader: Reader,
  { number }: JournalEntry,
  changes: readonly ChangeHead[],
  added: ReadonlyMap<TableName, readonly IdRange[]>,
): Promise<Touched> {
  const touched: Touched = {
    rows: new Map(),
    columns: new Map(),
    changedRows: new Map(),
    since: undefined,
    erasedBy: undefined,
  };
  const undone = await undoneAfter(reader, number);
  // What was undone since does not count, nor does its undoing; an undo of something earlier changed what this entry left.
  const cancelled = new Set([...undone].flat());
  const updates = new Map<string, ChangeHead[]>();
  for (const change of changes.filter(({ kind }) => kind === "update")) {
    const key = `${change.table_name} ${change.first_id}`;
    updates.set(key, [...(updates.get(key) ?? []), change]);
  }
  const tables = new Set(changes.map(({ table_name }) => table_name));
  tables.delete("counter");
  for (const table of tables) {
    const later = await reader
      .selectFrom("journal_change")
      .select(["id", "entry_id", "kind", "first_id", "last_id"])
      .where("table_name", "=", table)
      .where("entry_id", ">", number)
      .orderBy("entry_id")
      .execute();
    const ranges = added.get(table) ?? [];
    for (const change of later) {
      if (cancelled.has(change.entry_id) || change.kind === "insert") continue;
      for (const id of idsIn(change.first_id, change.last_id)) {
        const own = updates.get(`${table} ${id}`);
        const isAdded = rangeOf(ranges, id) !== undefined;
        if (!own && !isAdded) continue;
        const before = await formerValues(reader, change.id);
        touched.since ??= change.entry_id;
        if (before === null) touched.erasedBy ??= change.entry_id;
        const isGone = change.kind === "delete" && before !== null;
        if (isAdded && !isGone) add(touched.rows, table, id);
        for (const one of own ?? []) {
          const columns = change.kind === "delete" || before === null ? "all" : Object.keys(before);
          const left = await keepColumns(reader, touched, one, columns);
          if (left && change.kind !== "delete") add(touched.changedRows, table, id);
        }
      }
    }
  }
  return touched;
}

/** Notes which columns of a change keep their later value. Tells whether any does. */
async function keepColumns(
  reader: Reader,
  touched: Touched,
  change: ChangeHead,
  columns: readonly string[] | "all",
): Promise<boolean> {
  const known = touched.columns.get(change.id);
  if (known === "all") return true;
  const own = Object.keys((await formerValues(reader, change.id)) ?? {});
  const kept = new Set([
    ...(known ?? []),
    ...own.filter((name) => columns === "all" || columns.includes(name)),
  ]);
  if (kept.size === 0) return false;
  touched.columns.set(change.id, kept.size === own.length ? "all" : kept);
  return true;
}

async function formerValues(reader: Reader, changeId: number): Promise<object | null> {
  const { before } = await reader
    .selectFrom("journal_change")
    .select("before")
    .where("id", "=", changeId)
    .executeTakeFirstOrThrow();
  return before === null ? null : JSON.parse(before);
}

/**
 * Widens what stays: to what it cannot be without (the person of a membership, the organisation that it names), and to its own
 * parts (the memberships of a person).
 */
async function keepWhatBelongsTogether(
  reader: Reader,
  kept: Map<TableName, Set<number>>,
  added: ReadonlyMap<TableName, readonly IdRange[]>,
): Promise<void> {
  const keys = await reader.foreignKeys();
  const open = [...kept].map(([table, ids]) => ({ table, ids: [...ids] }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { table, ids } = next;
    for (const key of keys) {
      const ranges = added.get(key.table === table ? key.to : key.table);
      if (!ranges) continue;
      const wider: [TableName, number[]][] = [];
      if (key.table === table) wider.push([key.to, await valuesOf(reader, key, ids)]);
      if (key.to === table && isPart(key)) wider.push([key.table, await rowsWith(reader, key, ids)]);
      for (const [other, found] of wider) {
        const own = added.get(other) ?? [];
        const fresh = found.filter((id) => rangeOf(own, id) && !kept.get(other)?.has(id));
        for (const id of fresh) add(kept, other, id);
        if (fresh.length > 0) open.push({ table: other, ids: fresh });
      }
    }
  }
}

/** Whether a row is a part of what it refers to: it cannot be without it, and has no reference of its own. */
function isPart({ table, isRequired }: ForeignKey): boolean {
  return isRequired && !Object.hasOwn(referenceLetters, table);
}

/** The ids that rows hold in a column. */
async function valuesOf(reader: Reader, key: ForeignKey, ids: readonly number[]): Promise<number[]> {
  const rows = await anyTable(reader)
    .selectFrom(key.table)
    .select(key.column)
    .where("id", "in", reader.dialect.each(ids))
    .where(key.column, "is not", null)
    .execute();
  return rows.map((row) => row[key.column] as number);
}

async function countRows(reader: Reader, table: TableName, ranges: readonly IdRange[]): Promise<number> {
  let count = 0;
  for (const { first, last } of ranges) {
    const counted = await anyTable(reader)
      .selectFrom(table)
      .select(reader.dialect.count().as("rows"))
      .where("id", ">=", first)
      .where("id", "<=", last)
      .executeTakeFirstOrThrow();
    count += counted.rows;
  }
  return count;
}

/** Ends the undo where a row that another write added, or changed, refers to a row that it would take away. */
async function refuseIfHungOn(
  reader: Reader,
  entry: JournalEntry,
  added: ReadonlyMap<TableName, readonly IdRange[]>,
  touched: Touched,
): Promise<void> {
  const hanging: Hanging[] = [];
  for (const key of (await reader.foreignKeys()).filter(({ to }) => added.has(to))) {
    const kept = touched.rows.get(key.to) ?? new Set();
    const ids = new Set<number>();
    for (const { first, last } of (added.get(key.to) ?? []).flatMap((range) => without(range, kept))) {
      for (const id of await strangersTo(reader, entry, key, first, last)) ids.add(id);
    }
    const left = await notTakenBack(reader, entry, key, [...ids], touched);
    if (left.length > 0) hanging.push({ table: key.table, column: key.column, ids: left });
  }
  if (hanging.length === 0) return;
  refuse("undo-hangs-on", {
    number: entry.number,
    hanging: await nameHanging(reader, hanging),
    since: await writersOf(reader, entry, hanging),
  });
}

/** Rows that refer to ids of a range and were not added by the entry. */
async function strangersTo(
  reader: Reader,
  entry: JournalEntry,
  key: ForeignKey,
  first: number,
  last: number,
): Promise<number[]> {
  const rows = await anyTable(reader)
    .selectFrom(`${key.table} as child`)
    .select("child.id")
    .where(`child.${key.column}`, ">=", first)
    .where(`child.${key.column}`, "<=", last)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("journal_change as own")
            .select("own.id")
            .where("own.entry_id", "=", entry.number)
            .where("own.kind", "=", "insert")
            .where("own.table_name", "=", key.table)
            .whereRef("own.first_id", "<=", "child.id")
            .whereRef("own.last_id", ">=", "child.id"),
        ),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Of rows that refer to what goes, those whose reference the undo does not take back itself. */
async function notTakenBack(
  reader: Reader,
  entry: JournalEntry,
  key: ForeignKey,
  ids: readonly number[],
  touched: Touched,
): Promise<number[]> {
  if (ids.length === 0) return [];
  const own = await reader
    .selectFrom("journal_change")
    .select(["id", "first_id", "before"])
    .where("entry_id", "=", entry.number)
    .where("kind", "=", "update")
    .where("table_name", "=", key.table)
    .execute();
  const back = new Set(
    own
      .filter(({ id, before }) => {
        const kept = touched.columns.get(id);
        return (
          kept !== "all" && !kept?.has(key.column) && Object.hasOwn(JSON.parse(before ?? "{}"), key.column)
        );
      })
      .map(({ first_id }) => first_id),
  );
  return ids.filter((id) => !back.has(id));
}

const shownWriters = 3;

/** The later writes that added, or last changed, the first of these rows. */
async function writersOf(
  reader: Reader,
  entry: JournalEntry,
  hanging: readonly Hanging[],
): Promise<number[]> {
  const cancelled = new Set([...(await undoneAfter(reader, entry.number))].flat());
  const writers = new Set<number>();
  for (const { table, ids } of hanging) {
    for (const id of ids.slice(0, shownWriters)) {
      const changes = await reader
        .selectFrom("journal_change")
        .select("entry_id")
        .where("table_name", "=", table)
        .where("first_id", "<=", id)
        .where("last_id", ">=", id)
        .where("entry_id", ">", entry.number)
        .orderBy("id", "desc")
        .execute();
      const writer = changes.find(({ entry_id }) => !cancelled.has(entry_id));
      if (writer) writers.add(writer.entry_id);
    }
  }
  return [...writers].sort((a, b) => b - a).slice(0, shownWriters);
}

/** What stays, named: a part is left to what it belongs to. */
async function nameKept(reader: Reader, touched: Touched): Promise<NamedHanging[]> {
  const keys = await reader.foreignKeys();
  const kept: Hanging[] = [];
  for (const table of new Set([...touched.rows.keys(), ...touched.changedRows.keys()])) {
    const ids = [...(touched.rows.get(table) ?? []), ...(touched.changedRows.get(table) ?? [])];
    const owner = keys.find((key) => key.table === table && isPart(key) && touched.rows.has(key.to));
    if (!owner) kept.push({ table, column: "", ids: [...new Set(ids)] });
  }
  return nameHanging(reader, kept);
}

/** What is taken away as a person would count it: the people, not their memberships; never the note of where they came from. */
async function withoutParts(reader: Reader, removed: UndoPlan["removed"]): Promise<UndoPlan["removed"]> {
  const parts = (await reader.foreignKeys()).filter(isPart);
  return removed.filter(
    ({ table }) =>
      table !== "import_batch" &&
      !parts.some((part) => part.table === table && removed.some((other) => other.table === part.to)),
  );
}

function add(sets: Map<TableName, Set<number>>, table: TableName, id: number): void {
  const known = sets.get(table) ?? new Set();
  known.add(id);
  sets.set(table, known);
}

function idsIn(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
