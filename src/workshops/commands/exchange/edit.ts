import {
  choice,
  corrected,
  day,
  editable,
  found,
  idOf,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { becameValues } from "../../exchange.ts";
import { findExchange } from "../../store/exchanges.ts";
import { exchanges } from "../../views.ts";
import { type ExchangeChanges, editExchange } from "../../writes/edit-exchange.ts";
import add from "./add.ts";
import { warnOfMoreThanCame } from "./more-than-came.ts";

export default verb({
  gives: "item",
  arguments: { exchange: required(found(findExchange)) },
  options: {
    text: optional(text),
    ...corrected(add.options),
    became: editable(choice("became", becameValues)),
    becameBy: editable(text),
    becameOn: editable(day),
  },
  async run(coop, input) {
    const { exchange, text, session, kind, question, saidBy, table, category } = input;
    const { became, becameBy, becameOn } = input;
    const edited = await coop.write(
      "exchange-edited",
      (tx) =>
        editExchange(
          tx,
          exchange,
          {
            text,
            session_id: session?.id,
            kind,
            question_id: idOf(question),
            said_by: saidBy,
            small_group: table,
            category_id: idOf(category),
            became,
            became_by: becameBy,
            became_on: becameOn,
          } satisfies Every<ExchangeChanges>,
          coop.today,
        ),
      (after) => ({ number: after.number, text: after.text }),
    );
    if (saidBy !== undefined) await warnOfMoreThanCame(coop, edited);
    await coop.show(exchanges, edited);
  },
});
