import { choice, found, optional } from "../../../command-line/parameter.ts";
import { everySeason, ofSeason } from "../../../cooperative/season.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { ideaStates, stateOf, wasUnsettledOn } from "../../idea.ts";
import { listIdeas } from "../../store/ideas.ts";
import { ideas } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: {
    state: optional(choice("ideaState", ideaStates)),
    session: optional(found(findSession, offerSessions)),
    question: optional(found(findQuestion, offerQuestions)),
  },
  async run(coop, { state, session, question }) {
    const year = session ? everySeason : await coop.season();
    const isOfYear = ofSeason(year, wasUnsettledOn);
    const listed = await coop.read(listIdeas);
    await coop.list(
      ideas,
      listed.filter(
        (idea) =>
          isOfYear(idea) &&
          (!state || stateOf(idea) === state) &&
          (!session || idea.session_id === session.id) &&
          (!question || idea.question_id === question.id),
      ),
    );
  },
});
