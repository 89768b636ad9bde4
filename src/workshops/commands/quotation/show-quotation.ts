import type { Coop } from "../../../coop.ts";
import { namedIn } from "../../../people/named-people.ts";
import { readUnnamed } from "../../../people/store/unnamed.ts";
import { type Quotation, quotationOn } from "../../store/quotations.ts";
import { quotations } from "../../views.ts";

/** Shows what was noted or corrected, with what no document will print of it, and what one would give away. */
export async function showQuotation(coop: Coop, quotation: Quotation, before?: Quotation): Promise<void> {
  const { number, text, speaker } = quotation;
  const shown = quotationOn(quotation, coop.today);
  if (shown.printing === "refused" && speaker)
    coop.warn("quotation-kept-out", { number, who: speaker.number, name: speaker.name });
  if (
    shown.printing === "nobody-named" &&
    before?.speaker &&
    quotationOn(before, coop.today).printing === "refused"
  )
    coop.warn("quotation-unnamed-after-refusal", { number, who: before.speaker.number });
  const named = text === null ? [] : namedIn(text, await coop.read(readUnnamed));
  if (named.length > 0)
    coop.warn("quotation-names-people", { number, references: named.map(({ reference }) => reference) });
  await coop.show(quotations, shown);
}
