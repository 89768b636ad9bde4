import { choice, flag, found, optional } from "../../../command-line/parameter.ts";
import { everySeason, ofSeason } from "../../../cooperative/season.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { isInForce, isReviewDue, outcomes } from "../../decision.ts";
import { listedDecisions } from "../../list-views.ts";
import { listDecisions } from "../../store/decisions.ts";

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
    const day = await coop.seasonDay();
    const year = session ? everySeason : await coop.season();
    const listed = await coop.read((reader) =>
      listDecisions(reader, { sessionId: session?.id, questionId: question?.id }),
    );
    await coop.list(
      listedDecisions,
      listed
        .filter(ofSeason(year, isInForce))
        .filter(
          (decision) =>
            (outcome === undefined || decision.outcome === outcome) &&
            (!inForce || isInForce(decision, day)) &&
            (!due || isReviewDue(decision, day)),
        )
        .map((decision) => ({ ...decision, day })),
    );
  },
});
