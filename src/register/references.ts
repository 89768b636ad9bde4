import { anyTable } from "./any-table.ts";
import type { ForeignKey } from "./engine.ts";
import type { TableName } from "./schema.ts";
import type { Reader } from "./write.ts";

/** The rows of one table that refer, by one column, to the rows that were asked about. */
export interface Hanging {
  readonly table: TableName;
  readonly column: string;
  readonly ids: readonly number[];
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
  for (const key of (await reader.foreignKeys()).filter(({ to }) => to === table)) {
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
