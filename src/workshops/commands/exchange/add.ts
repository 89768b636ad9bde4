import { asked, choice, count, found, optional, required, text } from "../../../command-line/parameter.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { verb } from "../../../verb.ts";
import { exchangeKinds } from "../../exchange.ts";
import { exchanges } from "../../views.ts";
import { addExchange } from "../../writes/add-exchange.ts";
import { saidAt } from "../session/kinds.ts";
import { warnOfMoreThanCame } from "./more-than-came.ts";

export default verb({
  gives: "item",
  arguments: { text: required(text) },
  options: {
    session: saidAt,
    kind: required(choice("exchangeKind", exchangeKinds)),
    question: asked(found(findQuestion, offerQuestions)),
    saidBy: asked(count),
    table: optional(text),
    category: optional(found(findCategory, offerCategories)),
  },
  async run(coop, { text, session, kind, question, saidBy, table, category }) {
    const added = await coop.write(
      "exchange-added",
      (tx) =>
        addExchange(
          tx,
          {
            session_id: session.id,
            kind,
            text,
            question_id: question?.id,
            said_by: saidBy,
            small_group: table,
            category_id: category?.id,
          },
          coop.today,
        ),
      ({ number, sessionNumber }) => ({ number, exchangeKind: kind, text, sessionNumber }),
    );
    await warnOfMoreThanCame(coop, added);
    await coop.show(exchanges, added);
  },
});
