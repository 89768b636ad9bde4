import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findExchange } from "../../store/exchanges.ts";
import { exchanges } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { exchange: required(found(findExchange)) },
  async run(coop, { exchange }) {
    await coop.show(exchanges, exchange);
  },
});
