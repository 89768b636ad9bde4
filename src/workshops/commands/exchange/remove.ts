import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findExchange } from "../../store/exchanges.ts";
import { removeExchange } from "../../writes/remove-exchange.ts";

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
      (tx) => removeExchange(tx, exchange),
      () => which,
    );
  },
});
