import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import type { Write } from "../../../register/write.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findQuotation } from "../../store/quotations.ts";

export default verb({
  arguments: { quotation: required(found(findQuotation)) },
  async run(coop, { quotation: { id, number, text } }) {
    const work = (tx: Write) => removeItem(tx, "quotation", { id, called: toReference("quotation", number) });
    await coop.remove("quotation-removed", work, { number, text });
  },
});
