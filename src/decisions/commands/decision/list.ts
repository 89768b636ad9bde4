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
    const all = await coop.read(listDecisions);
    const wanted = all
      .filter(({ session_id }) => !session || session_id === session.id)
      .filter(({ question_id }) => !question || question_id === question.id)
      .filter((decision) => !inForce || isInForce(decision, coop.today));
    await coop.list(decisions, wanted);
  },
});
