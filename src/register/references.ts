import { sql } from "kysely";
import { anyTable } from "./any-table.ts";
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
    const hanging = await rowsWith(reader, key, ids);
    if (hanging.length > 0) found.push({ table: key.table, column: key.column, ids: hanging });
  }
  return found;
}

/** The rows that hold one of these ids in a column, by their own. */
export async function rowsWith(
  reader: Reader,
  { table, column }: ForeignKey,
  ids: readonly number[],
): Promise<number[]> {
  const rows = await anyTable(reader)
    .selectFrom(table)
    .select("id")
    .where(column, "in", reader.dialect.each(ids))
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
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
