import type { Coop } from "../../../coop.ts";
import { sentenceOf } from "../../../register/sentence.ts";
import { history } from "../../../register/views.ts";
import { type Section, section } from "../../../terminal/view.ts";
import type { FoundText } from "../../store/found-texts.ts";
import { batchesOf, entriesAbout } from "../../store/history.ts";
import type { Person } from "../../store/person.ts";
import { excerptOf } from "../../traces.ts";
import { heldBatches, heldTexts, type TextAt } from "../../views.ts";

/** All that the register holds of a person beside what identifies them: what each feature holds, the texts, the lists, the history. */
export async function everythingHeld(
  coop: Coop,
  person: Person,
  found: readonly FoundText[],
): Promise<readonly Section[]> {
  const { contributions } = coop.parts;
  const contributed = await coop.read((reader) => contributions.holdings(reader, person.ids));
  const entries = await coop.read((reader) => entriesAbout(reader, person.own, found));
  const batches = await coop.read((reader) => batchesOf(reader, entries));
  return [
    ...contributed,
    section(
      heldTexts,
      found.flatMap(textsAt).filter(({ table }) => !table.startsWith("journal_")),
    ),
    section(
      heldBatches,
      batches.map((batch) => ({ ...batch, imported_at: coop.moment(batch.imported_at) })),
    ),
    section(
      history,
      entries.map((entry) => ({
        ...entry,
        writtenAt: coop.moment(entry.writtenAt),
        sentence: sentenceOf(entry, coop.words),
      })),
    ),
  ];
}

/** A text once for each of its places. */
export function textsAt({ text, traces, isDoubtful, places }: FoundText): TextAt[] {
  return places.map((place) => ({ ...place, excerpt: excerptOf(text, traces), isDoubtful }));
}
