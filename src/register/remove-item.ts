import { refuseIfHeld } from "./hanging.ts";
import { type Hanging, referencesTo } from "./references.ts";
import type { TableName } from "./schema.ts";
import type { Write } from "./write.ts";

/** Rows that belong to an item alone, by the column that says to which, and go with it: the spellings of a category. */
export interface Part {
  readonly table: TableName;
  readonly column: string;
}

/**
 * Takes away an item that was entered by mistake, with its parts. The history keeps that it was there.
 * @param called how a sentence calls it: `P07 Awa Traoré`
 * @param person the number of who it is, if it is a person
 * @throws CoopError `hangs-on`, which names what else refers to it
 */
export async function removeItem(
  tx: Write,
  table: TableName,
  {
    id,
    called,
    parts = [],
    person,
  }: {
    readonly id: number;
    readonly called: string;
    readonly parts?: readonly Part[];
    readonly person?: number;
  },
): Promise<void> {
  const isPart = (one: Hanging): boolean =>
    parts.some((part) => part.table === one.table && part.column === one.column);
  const referring = await referencesTo(tx, table, [id]);
  const its = referring.filter(isPart);
  const hanging = referring.filter((one) => !isPart(one));
  for (const part of its) hanging.push(...(await referencesTo(tx, part.table, part.ids)));
  await refuseIfHeld(tx, called, hanging, person);
  for (const part of its) for (const row of part.ids) await tx.remove(part.table, row);
  await tx.remove(table, id);
}
