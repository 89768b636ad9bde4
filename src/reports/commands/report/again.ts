import { Coop } from "../../../coop.ts";
import { everySeason } from "../../../cooperative/season.ts";
import { listSeasons } from "../../../cooperative/store/seasons.ts";
import { findExperiment } from "../../../experiments/store/experiments.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import { CoopError } from "../../../problem.ts";
import type { Reader } from "../../../register/write.ts";
import { toKey } from "../../../values/folded.ts";
import { findSession } from "../../../workshops/store/sessions.ts";
import type { Provenance } from "../../provenance.ts";
import type { Composition } from "../../publish.ts";
import { ownDocuments } from "../template-pages.ts";
import {
  bilanOf,
  cardOf,
  decisionRecordOf,
  guideOf,
  minutesOf,
  ownDocumentOf,
  returnLetterOf,
} from "./publications.ts";

/**
 * A document as the register makes it today, of the day and in the language that it says; nothing where that cannot be: its year or
 * its item is not there, or it left out a part that it does not say.
 */
export async function madeFrom(
  coop: Coop,
  provenance: Provenance,
): Promise<{ readonly coop: Coop; readonly publication: Composition } | undefined> {
  const { season: key, language, edition, isDraft, madeOn } = provenance;
  const season = (await coop.read(listSeasons)).find(({ title }) => toKey(title) === key);
  if (!season || edition === null) return undefined;
  const words = coop.words.language.code === language ? coop.words : await coop.parts.other();
  const spoken = new Coop({ ...coop.parts, words, season: async () => season, isYearSaid: true });
  try {
    const publication = await publicationOf(spoken, provenance, { edition, asOf: provenance.asOf });
    return publication && { coop: spoken, publication: { ...publication, edition, isDraft, on: madeOn } };
  } catch (error) {
    if (error instanceof CoopError) return undefined;
    throw error;
  }
}

async function publicationOf(
  coop: Coop,
  { report, item }: Provenance,
  asked: Parameters<typeof bilanOf>[1],
): Promise<Composition | undefined> {
  const found = <Item>(find: (reader: Reader, text: string) => Promise<Item>): Promise<Item> =>
    coop.read((reader) => find(reader, item ?? ""));
  switch (report) {
    case "bilan":
      return bilanOf(coop, asked);
    case "mode-emploi":
      return guideOf(coop, asked);
    case "compte-rendu":
      return minutesOf(coop, await found(findSession), asked);
    case "experimentation":
      return cardOf(coop, await found(findExperiment), asked);
    case "releve-decisions": {
      const span = { phase: undefined, from: undefined, to: undefined };
      const season = coop.parts.isYearSaid ? await coop.season() : everySeason;
      return item === null ? decisionRecordOf(coop, { season, span }, asked) : undefined;
    }
    case "retour":
      return returnLetterOf(coop, item === null ? undefined : await found(findParticipant), asked);
    default: {
      const own = ownDocuments(coop).find((one) => toKey(one) === report);
      return own === undefined ? undefined : ownDocumentOf(coop, own, asked);
    }
  }
}
