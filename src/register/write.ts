import { type Compilable, type Kysely, sql } from "kysely";
import type { ReferenceKind } from "../values/reference.ts";
import { type AnyRow, type AnyTables, anyTable, valuesOf, wholeRows } from "./any-table.ts";
import type { Database, Dialect, ForeignKey, StagedRows, StoredColumn, Value } from "./engine.ts";
import type { IdRange } from "./id-ranges.ts";
import type { OpenEntry } from "./journal.ts";
import type { NewRow, RowChanges, Schema, TableName } from "./schema.ts";

/** What may be asked of the register, outside a write and within it. Queries are functions on a `Reader`. */
export class Reader {
  readonly selectFrom: Kysely<Schema>["selectFrom"];
  readonly getExecutor: Kysely<Schema>["getExecutor"];
  readonly dialect: Dialect;
  readonly #database: Database;

  /** @param onAsking what is done each time that something is asked */
  constructor(database: Database, onAsking?: () => void) {
    const { queries, dialect } = database;
    const selectFrom = queries.selectFrom.bind(queries) as (from: never) => never;
    this.selectFrom = ((from: never) => {
      onAsking?.();
      return selectFrom(from);
    }) as Kysely<Schema>["selectFrom"];
    this.getExecutor = queries.getExecutor.bind(queries);
    this.dialect = dialect;
    this.#database = database;
  }

  /** Every foreign key of the schema, as the schema itself says them: a table that comes later is in it. */
  foreignKeys(): Promise<readonly ForeignKey[]> {
    return this.#database.foreignKeys();
  }

  /** Every column of every table, in the order of the schema. */
  columns(): Promise<readonly StoredColumn[]> {
    return this.#database.columns();
  }
}

/** So many rows of a long list are given at once: what is made of more of them outlives the young objects, and costs a tenth. */
const rowsPerPage = 50;

/** The rows of a query that may have very many, in pages. Nothing is written to the register between two of them. */
export async function* pagesOf<Row>(reader: Reader, query: Compilable<Row>): AsyncGenerator<readonly Row[]> {
  for await (const { rows } of reader.getExecutor().stream(query.compile(), rowsPerPage)) yield rows;
}

/** A change of rows, as the journal keeps it. */
export type RowChange =
  | { readonly kind: "insert"; readonly table: TableName; readonly firstId: number; lastId: number }
  | {
      readonly kind: "update" | "delete";
      readonly table: TableName;
      readonly id: number;
      /** Null where what was there is gone for good. */
      readonly before: object | null;
    };

/** The same, or that numbers were given. */
export type Change =
  | RowChange
  | { readonly kind: "count"; readonly id: number; readonly before: { from: number; readonly to: number } };

const variablesPerStatement = 30_000;
const rowsPerStatement = 500;
/** So many changes are kept in memory before the journal takes them. */
const changesInMemory = 2000;

/**
 * One transaction with its journal entry: the only way to change rows. Whoever changes a row through it
 * has it journalled, so that nothing is written that `coop undo` could not take back.
 */
export class Write extends Reader {
  readonly #database: Database;
  readonly #any: AnyTables;
  readonly #entry: OpenEntry | undefined;
  #pending: Change[] = [];
  #hasChanged = false;

  /** @param entry where its changes are kept; without one nobody will ask for them */
  constructor(database: Database, entry?: OpenEntry) {
    super(database);
    this.#entry = entry;
    this.#database = database;
    this.#any = anyTable(database.queries);
  }

  /** Whether any row was changed yet. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  /** What it did so far to rows; of a journalled write, what the journal has not taken yet. */
  get rowChanges(): readonly RowChange[] {
    return this.#pending.filter((change) => change.kind !== "count");
  }

  /** Adds rows and gives their ids, in order. */
  async insert<Table extends TableName>(table: Table, rows: readonly NewRow<Table>[]): Promise<number[]> {
    const ids: number[] = [];
    const width = Math.max(1, ...rows.slice(0, 1).map((row) => Object.keys(row).length));
    const batch = Math.min(rowsPerStatement, Math.floor(variablesPerStatement / width));
    for (let from = 0; from < rows.length; from += batch) {
      const inserted = await this.#any
        .insertInto<string>(table)
        .values(rows.slice(from, from + batch).map(valuesOf))
        .returning("id")
        .execute();
      for (const { id } of inserted) {
        ids.push(id);
        this.#inserted(table, id);
      }
      await this.#keep();
    }
    return ids;
  }

  /** Adds one row and gives its id. */
  async insertOne<Table extends TableName>(table: Table, row: NewRow<Table>): Promise<number> {
    const [id] = await this.insert(table, [row]);
    return id as number;
  }

  /** Ids for so many rows, one after the other, which no other row ever has. */
  takeIds(table: TableName, count: number): Promise<IdRange> {
    return this.#database.takeIds(table, count);
  }

  /**
   * Adds rows that wait in staging, without one of them passing through the program.
   * @param columns what the query gives, the id first
   * @param ids those that they have, taken before
   */
  async insertStaged<Table extends TableName>(
    table: Table,
    columns: readonly ["id", ...(keyof NewRow<Table> & string)[]],
    rows: StagedRows,
    ids: IdRange,
  ): Promise<void> {
    const inserted = await this.#database.insertStaged(table, columns, rows, ids);
    if (inserted !== ids.last - ids.first + 1) throw new Error(`${inserted} rows for the ids of ${table}`);
    this.#insertedUpTo(table, ids.first, ids.last);
  }

  /** Changes the named columns of a row; those that already hold the value are left out. Tells whether any changed. */
  async update<Table extends TableName>(
    table: Table,
    id: number,
    changes: RowChanges<Table>,
  ): Promise<boolean> {
    const before = await this.#row(table, id);
    const differing = Object.entries(changes).filter(
      ([column, value]) => value !== undefined && before[column] !== value,
    );
    if (differing.length === 0) return false;
    await this.#set(table, id, Object.fromEntries(differing));
    const columns = differing.map(([column]) => [column, before[column]]);
    this.#changed({ kind: "update", table, id, before: Object.fromEntries(columns) });
    await this.#keep();
    return true;
  }

  /**
   * Changes the named columns of many rows, as `update` does for one; what a row does not name stays as it is.
   * @param rows each row with its id, none of them twice; a row that is not there is passed over
   */
  async updateMany<Table extends TableName>(
    table: Table,
    rows: readonly (RowChanges<Table> & { readonly id: number })[],
  ): Promise<void> {
    const columns = [...new Set(rows.flatMap(Object.keys))].filter((column) => column !== "id");
    if (columns.length === 0) return;
    for (let from = 0; from < rows.length; from += rowsPerStatement) {
      const batch = rows.slice(from, from + rowsPerStatement);
      const before = await this.#any
        .selectFrom<string>(table)
        .select(["id", ...columns])
        .where(
          "id",
          "in",
          batch.map(({ id }) => id),
        )
        .execute();
      const rowOf = new Map(before.map((row) => [row.id, row]));
      const differing = batch.flatMap((row) => {
        const known = rowOf.get(row.id);
        if (!known) return [];
        const changed: Record<string, Value> = { ...known };
        for (const [column, value] of Object.entries(valuesOf(row)))
          if (value !== undefined) changed[column] = value;
        return columns.some((column) => known[column] !== changed[column])
          ? [{ id: row.id, known, changed }]
          : [];
      });
      if (differing.length === 0) continue;
      const changes = columns.map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`);
      const given = this.dialect.rowsAs(
        table,
        ["id", ...columns],
        differing.map(({ changed }) => changed),
      );
      await sql`update ${sql.table(table)} set ${sql.join(changes)} from ${given} as given
        where ${sql.table(table)}.id = given.id`.execute(this.#database.queries);
      for (const { id, known } of differing) {
        const { id: _, ...values } = known;
        this.#changed({ kind: "update", table, id, before: values });
      }
      await this.#keep();
    }
  }

  /** Takes a row away. What still refers to it makes the whole write fail. */
  async remove(table: TableName, id: number): Promise<void> {
    const before = await this.#row(table, id);
    await this.#any.deleteFrom(table).where("id", "=", id).execute();
    this.#changed({ kind: "delete", table, id, before });
    await this.#keep();
  }

  /**
   * Takes away the rows of a table from one id to another, the last first. What still refers to one makes the whole write fail.
   */
  async removeRange(table: TableName, firstId: number, lastId: number): Promise<void> {
    for (let until = lastId; until >= firstId; ) {
      const rows = await wholeRows(this, table)
        .where("id", ">=", firstId)
        .where("id", "<=", until)
        .orderBy("id", "desc")
        .limit(rowsPerStatement)
        .execute();
      if (rows.length === 0) break;
      const before = rows.reverse();
      const [first, last] = [before[0]?.id as number, before.at(-1)?.id as number];
      await this.#any.deleteFrom<string>(table).where("id", ">=", first).where("id", "<=", last).execute();
      for (const row of before) this.#changed({ kind: "delete", table, id: row.id, before: row });
      await this.#keep();
      until = first - 1;
    }
  }

  /**
   * Changes columns of a row for good: the journal keeps that it changed and nothing of what it held, so that no `undo`
   * brings it back, neither of this entry nor of an earlier one on that row.
   */
  async overwrite<Table extends TableName>(
    table: Table,
    id: number,
    changes: RowChanges<Table>,
  ): Promise<void> {
    await this.#set(table, id, changes);
    this.#changed({ kind: "update", table, id, before: null });
  }

  /** Takes a row away for good: the journal keeps that there was one. */
  async discard(table: TableName, id: number): Promise<void> {
    await this.#any.deleteFrom(table).where("id", "=", id).execute();
    this.#changed({ kind: "delete", table, id, before: null });
  }

  /** Changes what the journal itself says, which leaves no trace of its own. */
  async rewriteJournal<Table extends "journal_entry" | "journal_change">(
    table: Table,
    id: number,
    changes: RowChanges<Table>,
  ): Promise<void> {
    await this.#set(table, id, changes);
  }

  /** The first of so many numbers of a kind that were never given before, and follow each other. */
  async nextNumbers(kind: ReferenceKind, count: number): Promise<number> {
    const counter = await this.selectFrom("counter").selectAll().where("kind", "=", kind).executeTakeFirst();
    const from = counter?.last ?? 0;
    const id = counter?.id ?? (await this.insertOne("counter", { kind, last: 0 }));
    await this.setCounter(id, from, from + count);
    return from + 1;
  }

  /** The next number of a kind, never given before. */
  nextNumber(kind: ReferenceKind): Promise<number> {
    return this.nextNumbers(kind, 1);
  }

  /** Moves a counter; the journal keeps both ends, so that a number comes back only if none was given since. */
  async setCounter(id: number, from: number, to: number): Promise<void> {
    await this.#database.queries.updateTable("counter").set({ last: to }).where("id", "=", id).execute();
    const last = this.#pending.at(-1);
    if (last?.kind === "count" && last.id === id) this.#pending.pop();
    const start = last?.kind === "count" && last.id === id ? last.before.from : from;
    this.#changed({ kind: "count", id, before: { from: start, to } });
  }

  /** Gives the journal what it has not yet; the entry is then whole. */
  async end(parameters: string): Promise<void> {
    if (this.#hasChanged) await this.#entry?.close(this.#pending, parameters);
  }

  async #set(table: TableName, id: number, changes: object): Promise<void> {
    await this.#any.updateTable<string>(table).set(valuesOf(changes)).where("id", "=", id).execute();
  }

  #row(table: TableName, id: number): Promise<AnyRow> {
    return wholeRows(this, table).where("id", "=", id).executeTakeFirstOrThrow();
  }

  #inserted(table: TableName, id: number): void {
    this.#insertedUpTo(table, id, id);
  }

  #insertedUpTo(table: TableName, firstId: number, lastId: number): void {
    const last = this.#pending.at(-1);
    if (last?.kind === "insert" && last.table === table && last.lastId === firstId - 1) last.lastId = lastId;
    else this.#changed({ kind: "insert", table, firstId, lastId });
  }

  #changed(change: Change): void {
    this.#pending.push(change);
    this.#hasChanged = true;
  }

  async #keep(): Promise<void> {
    if (!this.#entry || this.#pending.length < changesInMemory) return;
    await this.#entry.add(this.#pending);
    this.#pending = [];
  }
}
