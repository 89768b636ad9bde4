import { refuse } from "../problem.ts";
import { isReferenceKind, type ReferenceKind, toReference } from "../values/reference.ts";
import { anyTable } from "./any-table.ts";
import type { Hanging } from "./references.ts";
import type { TableName } from "./schema.ts";
import type { Reader } from "./write.ts";

/** What hangs on an item, of one table, as a sentence can name it. */
export interface NamedHanging {
  readonly table: TableName;
  readonly count: number;
  /** The first of the items that bear a reference: the rows themselves, else what they belong to (the session of a presence). */
  readonly items: readonly {
    readonly kind: ReferenceKind;
    readonly reference: string;
    readonly name: string;
  }[];
  readonly hasMore: boolean;
}

const shownItems = 5;
/** So many rows of a table are looked at for items to name. */
const lookedAt = 1000;
const shownLetters = 60;
/** Where a row's name stands, the first that it has. */
const namingColumns = ["name", "title", "text", "statement"] as const;
const personColumns = ["given_name", "family_name"] as const;

/**
 * Ends the work if something hangs on an item that is to go.
 * @param item how the item is called: `P07 Awa Traoré`
 * @param person the number of who it is, if it is a person: there are other ways for them to go
 * @throws CoopError `hangs-on`, which names what hangs on it
 */
export async function refuseIfHeld(
  reader: Reader,
  item: string,
  hanging: readonly Hanging[],
  person: number | null = null,
): Promise<void> {
  if (hanging.length > 0) refuse("hangs-on", { item, hanging: await nameHanging(reader, hanging), person });
}

/** Says what rows are: how many of which table, with the references and names of the first. */
export async function nameHanging(reader: Reader, hanging: readonly Hanging[]): Promise<NamedHanging[]> {
  const named: NamedHanging[] = [];
  for (const table of new Set(hanging.map((one) => one.table))) {
    const rows = new Set<number>();
    const items = new Map<string, NamedHanging["items"][number]>();
    for (const one of hanging.filter((other) => other.table === table)) {
      for (const id of one.ids) rows.add(id);
      for (const item of await itemsOf(reader, one)) items.set(item.reference, item);
    }
    const all = [...items.values()];
    named.push({
      table,
      count: rows.size,
      items: all.slice(0, shownItems),
      hasMore: all.length > shownItems || rows.size > lookedAt,
    });
  }
  return named;
}

/** The items with a reference that rows are, or belong to, by number. */
async function itemsOf(reader: Reader, { table, column, ids: all }: Hanging): Promise<NamedHanging["items"]> {
  const ids = all.slice(0, lookedAt);
  if (isReferenceKind(table)) return namesOf(reader, table, ids);
  const owner = (await reader.foreignKeys()).find(
    (key) => key.table === table && key.column !== column && key.isRequired && isReferenceKind(key.to),
  );
  if (!owner) return [];
  const rows = await anyTable(reader).selectFrom(table).select(owner.column).where("id", "in", ids).execute();
  const owners = rows.map((row) => row[owner.column] as number);
  return namesOf(reader, owner.to as ReferenceKind, [...new Set(owners)]);
}

async function namesOf(
  reader: Reader,
  kind: ReferenceKind,
  ids: readonly number[],
): Promise<NamedHanging["items"]> {
  const columns = new Set(
    (await reader.columns()).filter(({ table }) => table === kind).map(({ column }) => column),
  );
  const naming = (kind === "participant" ? personColumns : namingColumns).filter((name) => columns.has(name));
  const rows = await anyTable(reader)
    .selectFrom(kind)
    .select(["number", ...naming])
    .where("id", "in", ids)
    .orderBy("number")
    .execute();
  return rows.map((row) => {
    const name = nameOf(kind, row);
    return {
      kind,
      reference: toReference(kind, row["number"] as number),
      name: name.length > shownLetters ? `${name.slice(0, shownLetters - 1)}…` : name,
    };
  });
}

/** How the row of an item is called; empty where it has no name. */
export function nameOf(kind: ReferenceKind, row: Readonly<Record<string, unknown>>): string {
  const columns = kind === "participant" ? personColumns : namingColumns;
  const parts = columns.map((column) => row[column]).filter((part) => typeof part === "string");
  return kind === "participant" ? parts.join(" ") : (parts[0] ?? "");
}
