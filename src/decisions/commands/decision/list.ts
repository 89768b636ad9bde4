import { flag, found, optional } from "../../../command-line/parameter.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { isInForce } from "../../decision.ts";
import { listDecisions } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";

export default verb({
  gives: "list",
  options: {
    session: optional(found(findSession, offerSessions)),
    question: optional(found(findQuestion, offerQuestions)),
    inForce: optional(flag),
  },
  async run(coop, { session, question, inForce }) {
    const listed = await coop.read((reader) =>
      listDecisions(reader, { sessionId: session?.id, questionId: question?.id }),
    );
    await coop.list(
      decisions,
      inForce ? listed.filter((decision) => isInForce(decision, coop.today)) : listed,
    );
  },
});
