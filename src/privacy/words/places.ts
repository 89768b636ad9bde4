import type { CountedNoun } from "../../language/language.ts";
import type { TableName } from "../../register/schema.ts";
import type { TextPlace } from "../store/found-texts.ts";

type Tables = Readonly<Record<TableName, CountedNoun>>;

/** The name of each table in the singular. */
export function tableNames(tables: Tables): Record<TableName, string> {
  return Object.fromEntries(Object.entries(tables).map(([table, { one }]) => [table, one])) as Record<
    TableName,
    string
  >;
}

/** "décision D03, écriture de l'historique 12": each place once. */
export function placesIn(places: readonly Pick<TextPlace, "table" | "reference">[], tables: Tables): string {
  const named = places.map(({ table, reference }) =>
    [tables[table].one, reference].filter(Boolean).join(" "),
  );
  return [...new Set(named)].join(", ");
}
