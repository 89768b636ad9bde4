import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import type { Write } from "../../../register/write.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findExchange } from "../../store/exchanges.ts";

export default verb({
  arguments: { exchange: required(found(findExchange)) },
  async run(coop, { exchange: { id, number, text } }) {
    const work = (tx: Write) => removeItem(tx, "exchange", { id, called: toReference("exchange", number) });
    await coop.remove("exchange-removed", work, { number, text });
  },
});
