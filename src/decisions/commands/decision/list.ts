import { choice, flag, found, optional } from "../../../command-line/parameter.ts";
import { everySeason, ofSeason } from "../../../cooperative/season.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { isInForce, isReviewDue, outcomes } from "../../decision.ts";
import { listDecisions } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: {
    session: optional(found(findSession, offerSessions)),
    question: optional(found(findQuestion, offerQuestions)),
    outcome: optional(choice("outcome", outcomes)),
    inForce: optional(flag),
    due: optional(flag),
  },
  async run(coop, { session, question, outcome, inForce, due }) {
    const { today } = coop;
    const year = session ? everySeason : await coop.season();
    const listed = await coop.read((reader) =>
      listDecisions(reader, { sessionId: session?.id, questionId: question?.id }),
    );
    await coop.list(
      decisions,
      listed
        .filter(ofSeason(year, isInForce))
        .filter(
          (decision) =>
            (outcome === undefined || decision.outcome === outcome) &&
            (!inForce || isInForce(decision, today)) &&
            (!due || isReviewDue(decision, today)),
        ),
    );
  },
});
