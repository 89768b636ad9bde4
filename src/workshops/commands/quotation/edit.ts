import { corrected, found, idOf, optional, required, text } from "../../../command-line/parameter.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { findQuotation } from "../../store/quotations.ts";
import type { QuotationChanges } from "../../writes/add-quotation.ts";
import { editQuotation } from "../../writes/edit-quotation.ts";
import add from "./add.ts";
import { showQuotation } from "./show-quotation.ts";

export default verb({
  gives: "item",
  arguments: { quotation: required(found(findQuotation)) },
  options: { text: optional(text), ...corrected(add.options) },
  async run(coop, { quotation, text, session, question, by }) {
    const edited = await coop.pointingOut(
      "quotation-edited",
      (tx) =>
        editQuotation(
          tx,
          quotation,
          {
            text,
            session_id: session?.id,
            question_id: idOf(question),
            participant_id: idOf(by),
          } satisfies Every<QuotationChanges>,
          coop.today,
        ),
      (after) => ({ number: after.number, text: after.text }),
    );
    await showQuotation(coop, edited, quotation);
  },
});
