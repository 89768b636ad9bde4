import { choice, flag, found, optional } from "../../../command-line/parameter.ts";
import { everySeason, isMadeIn } from "../../../cooperative/season.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { verb } from "../../../verb.ts";
import { exchangeKinds } from "../../exchange.ts";
import { listExchanges } from "../../store/exchanges.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { exchanges } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: {
    question: optional(found(findQuestion, offerQuestions)),
    session: optional(found(findSession, offerSessions)),
    kind: optional(choice("exchangeKind", exchangeKinds)),
    open: optional(flag),
  },
  async run(coop, { question, session, kind, open }) {
    const year = session ? everySeason : await coop.season();
    const listed = await coop.read((reader) =>
      listExchanges(reader, { questionId: question?.id, sessionId: session?.id, kind, isOpen: open }),
    );
    await coop.list(
      exchanges,
      listed.filter((said) => isMadeIn(year, said)),
    );
  },
});
