import type { Coop } from "../coop.ts";
import type { OperationParameters } from "../language/catalogue.ts";
import type { NewRow } from "../register/schema.ts";
import type { Day } from "../values/day.ts";
import { toKey } from "../values/folded.ts";
import { factsMark } from "./provenance.ts";
import type { Composition } from "./publish.ts";
import { type KeptFigures, keptFigures } from "./told-figures.ts";

/** An edition that is handed over. */
export interface EditionToKeep extends Omit<NewRow<"edition">, "id" | "item" | "figures"> {
  readonly item: string | null;
  readonly figures: KeptFigures;
}

/** What of a document says what was handed over. */
export type HandedDocument = Pick<Composition, "name" | "ownName" | "of" | "facts" | "on">;

/** What is kept of a document that was handed over; nothing of what is of nothing in a year. */
export function editionToKeep(
  { name, ownName = name, of, facts, on }: HandedDocument,
  today: Day,
): EditionToKeep | undefined {
  if (!of) return undefined;
  const { item, season, asOf } = of;
  return {
    ...{ season_id: season.id, report: toKey(ownName), item, template: name },
    ...{ as_of: asOf, made_on: on ?? today, hash: factsMark(facts), figures: keptFigures(facts) },
  };
}

/** What the history says of editions that were kept. */
export function keptSaid(kept: readonly EditionToKeep[]): OperationParameters["editions-kept"] {
  return { editions: kept.map(({ report, item }) => ({ report, item })) };
}

/** Says what was kept as handed over, or that nothing could be, where the register cannot be changed. */
export function tellKept(
  coop: Coop,
  kept: readonly EditionToKeep[] | undefined,
  handed: readonly EditionToKeep[],
): void {
  if (kept === undefined) coop.warn("editions-not-kept", { count: handed.length });
  else if (kept.length > 0) coop.say("editions-are-kept", { count: kept.length });
}
