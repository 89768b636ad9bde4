import { CoopError, refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { wordsOf } from "../quotation.ts";
import { type Quotation, readQuotation } from "../store/quotations.ts";
import { type QuotationChanges, quotationProblems } from "./add-quotation.ts";

/**
 * Corrects what was noted, or who said it. One whose words went with whoever said them stays as it is.
 * @throws CoopError `quotation-erased`, `quotation-says-nothing`, `session-not-yet`, `session-cancelled`, `participant-erased`
 */
export async function editQuotation(
  tx: Write,
  { id, number, text }: Quotation,
  changes: QuotationChanges,
  today: Day,
): Promise<Quotation> {
  if (text === null) refuse("quotation-erased", { number });
  const problems = await quotationProblems(tx, changes, today);
  if (problems.length > 0) throw new CoopError(problems);
  const words = changes.text === undefined ? undefined : wordsOf(changes.text);
  await tx.update("quotation", id, { ...changes, text: words });
  return readQuotation(tx, id);
}
