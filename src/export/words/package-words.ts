import type { PackageTableName } from "../views.ts";

/** What is said of a field, of a table that may be any. */
export function wordsOf(
  fields: Readonly<
    Record<PackageTableName, Readonly<Record<string, readonly [title: string, meaning: string]>>>
  >,
  { table, field }: { readonly table: PackageTableName; readonly field: string },
): readonly [title: string, meaning: string] {
  return fields[table][field] ?? ["", ""];
}
