import type { ForeignKey, StoredColumn } from "../engine.ts";
import type { TableName } from "../schema.ts";
import type { Connection } from "./connection.ts";

/** The tables of a file, in the order in which they were made. */
const tables = `
  (select name, sql, rowid as place from sqlite_schema
   where type = 'table' and name not like 'sqlite@_%' escape '@') as t`;

export function tableNames(connection: Connection): TableName[] {
  return connection.prepare<[], TableName>(`select name from ${tables} order by place`).pluck().all();
}

export function foreignKeysOf(connection: Connection): ForeignKey[] {
  return connection
    .prepare<[], Omit<ForeignKey, "isRequired"> & { isRequired: 0 | 1 }>(
      `select t.name as "table", k."from" as "column", k."table" as "to", c."notnull" as "isRequired"
       from ${tables}
       join pragma_foreign_key_list(t.name) k
       join pragma_table_info(t.name) c on c.name = k."from"
       order by t.place, c.cid`,
    )
    .all()
    .map((key) => ({ ...key, isRequired: key.isRequired === 1 }));
}

export function columnsOf(connection: Connection): StoredColumn[] {
  return connection
    .prepare<[], Omit<StoredColumn, "holds"> & { type: string; definition: string }>(
      `select t.name as "table", c.name as "column", lower(c.type) as type, t.sql as definition
       from ${tables}
       join pragma_table_info(t.name) c
       order by t.place, c.cid`,
    )
    .all()
    .map(({ table, column, type, definition }) => ({
      table,
      column,
      holds: type === "text" ? textIn(column, definition) : "number",
    }));
}

/** What a column of text may hold, as the checks of its table say it. */
function textIn(column: string, definition: string): StoredColumn["holds"] {
  const isChecked = (check: string): boolean => definition.includes(`check (${column} ${check}`);
  if (isChecked("in (") || isChecked("= '")) return "choice";
  return isChecked(`is null or json_valid(${column})`) || definition.includes(`check (json_valid(${column}))`)
    ? "json"
    : "text";
}

/** The indexes on columns of a table, each with the SQL that makes it. */
export function indexesOn(
  connection: Connection,
  table: TableName,
  columns: readonly string[],
): { readonly name: string; readonly sql: string }[] {
  return connection
    .prepare<[string, string], { name: string; sql: string }>(
      `select distinct made.name, made.sql from sqlite_schema as made, pragma_index_info(made.name) as covers
       where made.type = 'index' and made.tbl_name = ? and made.sql is not null
         and covers.name in (select value from json_each(?))`,
    )
    .all(table, JSON.stringify(columns));
}
