import type { Kysely, SelectQueryBuilder } from "kysely";
import type { Value } from "./engine.ts";
import type { Schema, TableName } from "./schema.ts";
import type { Reader } from "./write.ts";

/** A row of a table that is named when the program runs: what the types know of each table they cannot say of all. */
export type AnyRow = { readonly id: number } & AnyValues;
export type AnyValues = { readonly [column: string]: Value };
export type AnyTables = Kysely<Record<string, AnyRow>>;

/** The same register for work that is the same for every table. */
export function anyTable(reader: Reader): Pick<AnyTables, "selectFrom">;
export function anyTable(queries: Kysely<Schema>): AnyTables;
export function anyTable(queries: unknown): AnyTables {
  return queries as AnyTables;
}

/** Whole rows of a table. */
export function wholeRows(
  reader: Reader,
  table: TableName,
): SelectQueryBuilder<Record<string, AnyRow>, string, AnyRow> {
  return anyTable(reader).selectFrom<string>(table).selectAll().$castTo<AnyRow>();
}

/** The values of a row of some table, by column. */
export function valuesOf(row: object): AnyValues {
  return row as AnyValues;
}
