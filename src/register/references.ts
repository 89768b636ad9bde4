import { type Kysely, sql } from "kysely";
import type { TableName } from "./schema.ts";
import type { Reader } from "./write.ts";

/** A column that holds the id of a row of another table, or of its own. */
export interface ForeignKey {
  readonly table: TableName;
  readonly column: string;
  readonly to: TableName;
  /** Whether the row cannot be without it: it belongs to what it refers to. */
  readonly isRequired: boolean;
}

export interface StoredColumn {
  readonly table: TableName;
  readonly column: string;
  readonly isText: boolean;
}

/** The rows of one table that refer, by one column, to the rows that were asked about. */
export interface Hanging {
  readonly table: TableName;
  readonly column: string;
  readonly ids: readonly number[];
}

/** Tables whose names are known only when the program runs. */
type AnyReader = Pick<Kysely<Record<string, Record<string, never>>>, "selectFrom">;

const idsPerQuery = 10_000;

let keys: Promise<readonly ForeignKey[]> | undefined;
let columns: Promise<readonly StoredColumn[]> | undefined;

/** Every foreign key of the schema, as the schema itself says them: a table that comes later is in it. Read once. */
export function foreignKeys(reader: Reader): Promise<readonly ForeignKey[]> {
  keys ??= kept(readForeignKeys(reader), () => {
    keys = undefined;
  });
  return keys;
}

/** Every column of every table, in the order of the schema; those of text are where people's words can stand. Read once. */
export function storedColumns(reader: Reader): Promise<readonly StoredColumn[]> {
  columns ??= kept(readColumns(reader), () => {
    columns = undefined;
  });
  return columns;
}

/**
 * What hangs on rows of a table: the rows elsewhere that refer to them, by table and column, in the order of the schema.
 * A row's own parts (the memberships of a person) are among them; whoever asks leaves those out.
 */
export async function referencesTo(
  reader: Reader,
  table: TableName,
  ids: readonly number[],
): Promise<Hanging[]> {
  const found: Hanging[] = [];
  for (const key of (await foreignKeys(reader)).filter(({ to }) => to === table)) {
    const hanging: number[] = [];
    for (let from = 0; from < ids.length; from += idsPerQuery) {
      const rows = await (reader as unknown as AnyReader)
        .selectFrom(key.table)
        .select("id")
        .where(key.column, "in", ids.slice(from, from + idsPerQuery) as never[])
        .orderBy("id")
        .execute();
      for (const { id } of rows) hanging.push(id);
    }
    if (hanging.length > 0) found.push({ table: key.table, column: key.column, ids: hanging });
  }
  return found;
}

async function readForeignKeys(reader: Reader): Promise<ForeignKey[]> {
  const rows = await reader
    .selectFrom(
      sql<{ table: TableName; column: string; to: TableName; isRequired: number }>`(
        select t.name as "table", k."from" as "column", k."table" as "to", c."notnull" as "isRequired"
        from sqlite_schema t
        join pragma_foreign_key_list(t.name) k
        join pragma_table_info(t.name) c on c.name = k."from"
        where t.type = 'table'
        order by t.rowid, c.cid)`.as("foreign_key"),
    )
    .selectAll()
    .execute();
  return rows.map((row) => ({ ...row, isRequired: row.isRequired === 1 }));
}

async function readColumns(reader: Reader): Promise<StoredColumn[]> {
  const rows = await reader
    .selectFrom(
      sql<{ table: TableName; column: string; type: string }>`(
        select t.name as "table", c.name as "column", lower(c.type) as "type"
        from sqlite_schema t
        join pragma_table_info(t.name) c
        where t.type = 'table' and t.name not like 'sqlite@_%' escape '@'
        order by t.rowid, c.cid)`.as("stored_column"),
    )
    .selectAll()
    .execute();
  return rows.map(({ table, column, type }) => ({ table, column, isText: type === "text" }));
}

/** A promise that is kept only while it has not failed. */
function kept<Value>(reading: Promise<Value>, forget: () => void): Promise<Value> {
  reading.catch(forget);
  return reading;
}
