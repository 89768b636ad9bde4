import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findExchange } from "../../store/exchanges.ts";

export default verb({
  arguments: { exchange: required(found(findExchange)) },
  async run(coop, { exchange }) {
    const which = { number: exchange.number, text: exchange.text };
    if (!(await coop.confirm("remove-exchange-question", which))) {
      coop.say("left-as-it-was", {});
      return;
    }
    await coop.write(
      "exchange-removed",
      (tx) =>
        removeItem(tx, "exchange", { id: exchange.id, called: toReference("exchange", exchange.number) }),
      () => which,
    );
  },
});
