import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findQuotation, quotationOn } from "../../store/quotations.ts";
import { quotations } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { quotation: required(found(findQuotation)) },
  async run(coop, { quotation }) {
    const shown = quotationOn(quotation, coop.today);
    await coop.show(quotations, shown, await coop.sections("quotation", quotation.id));
  },
});
