import type { Belongings } from "../../belongings.ts";
import type { Reader, Write } from "../../register/write.ts";
import { type ErasedRow, erasedPeople } from "../store/erased-people.ts";
import { type FoundText, isCopy, type TextPlace } from "../store/found-texts.ts";
import { type Instead, isWithout, withoutTraces } from "../traces.ts";
import { type Erasure, erasePerson, type Settled } from "./erase-person.ts";

/**
 * Erases in a restored register whoever was erased in the one that it replaces. A text that was settled there becomes the
 * same, where it is the same but for the name; in any other the person's name is replaced where it is certain, and it is
 * left to be read again.
 * @param someone what stands for a person in a text that nobody settled
 */
export async function eraseAgain(
  tx: Write,
  former: Reader,
  belongings: Belongings,
  someone: Instead,
  instead: Erasure["instead"],
): Promise<void> {
  for (const erased of await erasedPeople(former)) {
    const row = await tx
      .selectFrom("participant")
      .select(["id", "erased_on"])
      .where("id", "=", erased.id)
      .where("number", "=", erased.number)
      .executeTakeFirst();
    if (!row || row.erased_on !== null) continue;
    await erasePerson(tx, belongings, row.id, {
      on: erased.on,
      instead,
      settle: (found, place) => settledAs(found, place, erased.texts, someone),
    });
  }
}

/** What becomes of a text that nobody can be asked about: as it was settled before, else without the name where that is certain. */
export function settledAs(
  found: FoundText,
  place: TextPlace,
  texts: ErasedRow["texts"],
  someone: Instead,
): Settled {
  if (isCopy(place)) return { text: withoutTraces(found.text, found.traces, someone) };
  const settled = texts.get(`${place.table} ${place.column} ${place.rowId}`);
  if (settled !== undefined && isWithout(settled, found.text, found.traces)) return { text: settled };
  const certain = found.traces.filter(({ isDoubtful }) => !isDoubtful);
  return { text: withoutTraces(found.text, certain, someone), isOpen: true };
}
