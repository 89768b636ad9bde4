import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findQuestion, offerQuestions } from "../../store/questions.ts";
import { questions } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { question: required(found(findQuestion, offerQuestions)) },
  async run(coop, { question }) {
    await coop.show(questions, question, await coop.sections("question", question.id));
  },
});
