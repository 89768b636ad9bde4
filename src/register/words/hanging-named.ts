import type { CountedNoun, Language } from "../../language/language.ts";
import type { NamedHanging } from "../hanging.ts";
import type { TableName } from "../schema.ts";

const shown = 3;

/** Where rows without a reference are seen. */
const listings: Partial<Record<TableName, string>> = {
  category: "coop category list",
  phase: "coop phase list",
  question: "coop question list",
  mandate: "coop mandate list",
  signature: "coop mandate list",
  log_entry: "coop logbook list",
  result: "coop result list",
};

/** What follows a recommendation is shown with it. */
const points: readonly TableName[] = ["response", "commitment", "follow_up", "told"];

/**
 * The commands that show what hangs, for a remedy: of the first items of each table, else its list, else the history.
 * @param of what it hangs on, and how numbers to fill in are called: the presences of a session are taken back all at once
 */
export function commandsThatShow(
  hanging: readonly NamedHanging[],
  of?: { readonly item: string; readonly numbers: string },
): string[] {
  const its = of?.item.split(" ")[0];
  const commands = hanging.flatMap(({ table, items }) => {
    if (of && table === "attendance" && items[0]?.kind === "participant")
      return [`coop session attendance ${its} --unknown ${of.numbers}`];
    if (of && table === "relation")
      return items
        .map(({ kind, reference }) => (kind === "experiment" ? [reference, its] : [its, reference]))
        .map((pair) => `coop experiment unrelate ${pair.join(" ")}`);
    if (of && items.length === 0 && points.includes(table)) return [`coop recommendation show ${its}`];
    const shows = items.map(({ kind, reference }) => `coop ${kind} show ${reference}`);
    return shows.length > 0 ? shows.slice(0, shown) : [listings[table] ?? "coop history"];
  });
  return [...new Set(commands)].slice(0, shown);
}

/** "2 présences (S01 Missions, S02 Valeurs) et 1 décision (D03 Deux lieux)". */
export function whatHangs(
  hanging: readonly NamedHanging[],
  language: Language,
  tables: Readonly<Record<TableName, CountedNoun>>,
): string {
  return language.list(
    hanging.map(({ table, count, items, hasMore }) => {
      const names = items.map(({ reference, name }) => `${reference} ${name}`.trim());
      const all = [...names, ...(hasMore ? ["…"] : [])].join(", ");
      return `${language.figure(count, tables[table])}${all ? ` (${all})` : ""}`;
    }),
  );
}
