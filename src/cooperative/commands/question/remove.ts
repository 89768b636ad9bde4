import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findQuestion, offerQuestions } from "../../store/questions.ts";
import { removeQuestion } from "../../writes/remove-question.ts";

export default verb({
  arguments: { question: required(found(findQuestion, offerQuestions)) },
  async run(coop, { question }) {
    await coop.remove("question-removed", (tx) => removeQuestion(tx, question), { title: question.title });
  },
});
