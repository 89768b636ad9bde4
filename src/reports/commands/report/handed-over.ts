import type { Coop } from "../../../coop.ts";
import { CoopError } from "../../../problem.ts";
import { toKey } from "../../../values/folded.ts";
import { factsMark } from "../../provenance.ts";
import type { Composition } from "../../publish.ts";
import { keptFigures } from "../../told-figures.ts";
import { type EditionToKeep, keepEditions } from "../../writes/keep-editions.ts";

type HandedDocument = Pick<Composition, "name" | "ownName" | "of" | "facts" | "on">;

/**
 * Keeps that public versions were handed over, once their files are there. Where the register cannot be written in, that is said:
 * the files are there all the same.
 */
export async function keepHandedOver(coop: Coop, documents: readonly HandedDocument[]): Promise<void> {
  const editions = documents.flatMap((one) => editionOf(one, coop.today) ?? []);
  try {
    const kept = await coop.register.write(
      "editions-kept",
      (tx) => keepEditions(tx, editions),
      (kept) => ({ editions: kept.map(({ report, item = null }) => ({ report, item })) }),
    );
    if (kept.length > 0) coop.say("editions-are-kept", { count: kept.length });
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    coop.warn("editions-not-kept", { count: editions.length });
  }
}

function editionOf(
  { name, ownName = name, of, facts, on }: HandedDocument,
  today: EditionToKeep["made_on"],
): EditionToKeep | undefined {
  if (!of) return undefined;
  const { item, season, asOf } = of;
  return {
    ...{ season_id: season.id, report: toKey(ownName), item, template: name },
    ...{ as_of: asOf, made_on: on ?? today, hash: factsMark(facts), figures: keptFigures(facts) },
  };
}
