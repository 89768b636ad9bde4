import { asked, choice, day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { becameValues } from "../../exchange.ts";
import { findExchange, offerHopesAndFears } from "../../store/exchanges.ts";
import { exchanges } from "../../views.ts";
import { editExchange } from "../../writes/edit-exchange.ts";

export default verb({
  gives: "item",
  arguments: { exchange: required(found(findExchange, offerHopesAndFears)) },
  options: { became: required(choice("became", becameValues)), by: asked(text), on: optional(day) },
  async run(coop, { exchange, became, by = null, on = coop.today }) {
    coop.warnOfDayToCome(on);
    const takenUp = await coop.write(
      "exchange-taken-up",
      (tx) => editExchange(tx, exchange, { became, became_by: by, became_on: on }, coop.today),
      ({ number, text }) => ({ number, text, on }),
    );
    await coop.show(exchanges, takenUp);
  },
});
