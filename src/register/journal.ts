import type { Kysely } from "kysely";
import type { NewRow, Row, Schema } from "./schema.ts";
import type { Change, Reader } from "./write.ts";

const rowsPerStatement = 500;

/**
 * An entry of the journal that is being written, in the transaction of the change itself. What changes goes to it by and by,
 * so that the largest write needs no more memory than a small one.
 */
export class OpenEntry {
  readonly #database: Kysely<Schema>;
  readonly #entry: Omit<NewRow<"journal_entry">, "parameters">;
  #id: number | undefined;

  constructor(database: Kysely<Schema>, entry: Omit<NewRow<"journal_entry">, "parameters">) {
    this.#database = database;
    this.#entry = entry;
  }

  /** Keeps changes; what the entry says comes when it is closed. */
  async add(changes: readonly Change[]): Promise<void> {
    this.#id ??= await this.#begin("{}");
    await this.#keep(this.#id, changes);
  }

  /** Keeps the last changes and what the entry says. */
  async close(changes: readonly Change[], parameters: string): Promise<void> {
    if (this.#id === undefined) {
      this.#id = await this.#begin(parameters);
    } else {
      await this.#database
        .updateTable("journal_entry")
        .set({ parameters })
        .where("id", "=", this.#id)
        .execute();
    }
    await this.#keep(this.#id, changes);
  }

  async #begin(parameters: string): Promise<number> {
    const { id } = await this.#database
      .insertInto("journal_entry")
      .values({ ...this.#entry, parameters })
      .returning("id")
      .executeTakeFirstOrThrow();
    return id;
  }

  async #keep(id: number, changes: readonly Change[]): Promise<void> {
    for (let from = 0; from < changes.length; from += rowsPerStatement) {
      const rows = changes.slice(from, from + rowsPerStatement).map((change) => toRow(id, change));
      await this.#database.insertInto("journal_change").values(rows).execute();
    }
  }
}

function toRow(entryId: number, change: Change): NewRow<"journal_change"> {
  switch (change.kind) {
    case "insert":
      return {
        entry_id: entryId,
        kind: change.kind,
        table_name: change.table,
        first_id: change.firstId,
        last_id: change.lastId,
        before: null,
      };
    case "count":
      return {
        entry_id: entryId,
        kind: change.kind,
        table_name: "counter",
        first_id: change.id,
        last_id: change.id,
        before: JSON.stringify(change.before),
      };
    default:
      return {
        entry_id: entryId,
        kind: change.kind,
        table_name: change.table,
        first_id: change.id,
        last_id: change.id,
        before: change.before && JSON.stringify(change.before),
      };
  }
}

/** An entry of the journal; `isInEffect` is false once an undo that still holds took it back. */
export interface JournalEntry {
  readonly number: number;
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly author: string | null;
  readonly writtenAt: string;
  readonly undoes: number | null;
  readonly isInEffect: boolean;
}

/** The writes, latest first: all of them, or so many. */
export async function listEntries(reader: Reader, last?: number): Promise<JournalEntry[]> {
  const latest = reader.selectFrom("journal_entry").selectAll().orderBy("id", "desc");
  const rows = await (last === undefined ? latest : latest.limit(last)).execute();
  const undone = await undoneAfter(reader, (rows.at(-1)?.id ?? 1) - 1);
  return rows.map((row) => toEntry(row, undone));
}

/** How many writes there were, those that were undone too. */
export async function countEntries(reader: Reader): Promise<number> {
  const { entries } = await reader
    .selectFrom("journal_entry")
    .select(reader.dialect.count().as("entries"))
    .executeTakeFirstOrThrow();
  return entries;
}

/** The entry of a number; nothing if there is none. */
export async function findEntry(reader: Reader, number: number): Promise<JournalEntry | undefined> {
  const row = await reader
    .selectFrom("journal_entry")
    .selectAll()
    .where("id", "=", number)
    .executeTakeFirst();
  return row && toEntry(row, await undoneAfter(reader, number - 1));
}

/** The latest write that still holds and is no undo itself; nothing if there is none. */
export async function latestInEffect(reader: Reader): Promise<JournalEntry | undefined> {
  const undone = await undoneAfter(reader, 0);
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const rows = await reader
      .selectFrom("journal_entry")
      .selectAll()
      .where("id", "<", before)
      .orderBy("id", "desc")
      .limit(50)
      .execute();
    const found = rows.find((row) => row.undoes_id === null && !undone.has(row.id));
    if (found || rows.length === 0) return found && toEntry(found, undone);
    before = rows.at(-1)?.id ?? 0;
  }
}

/** Of the entries after a number, those that an undo which still holds took back, each with the undo. */
export async function undoneAfter(reader: Reader, number: number): Promise<Map<number, number>> {
  const undos = await reader
    .selectFrom("journal_entry")
    .select(["id", "undoes_id"])
    .where("undoes_id", ">", number)
    .orderBy("id", "desc")
    .execute();
  const undone = new Map<number, number>();
  for (const { id, undoes_id } of undos) {
    if (undoes_id !== null && !undone.has(id)) undone.set(undoes_id, id);
  }
  return undone;
}

function toEntry(row: Row<"journal_entry">, undone: ReadonlyMap<number, number>): JournalEntry {
  return {
    number: row.id,
    operation: row.operation,
    parameters: JSON.parse(row.parameters),
    author: row.author,
    writtenAt: row.written_at,
    undoes: row.undoes_id,
    isInEffect: !undone.has(row.id),
  };
}
