import { choice, editable, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { questionStates } from "../../question.ts";
import { findQuestion, offerQuestions } from "../../store/questions.ts";
import { questions } from "../../views.ts";
import { editQuestion } from "../../writes/edit-question.ts";

export default verb({
  gives: "item",
  arguments: { question: required(found(findQuestion, offerQuestions)) },
  options: {
    title: optional(text),
    aim: editable(text),
    state: optional(choice("questionState", questionStates)),
  },
  async run(coop, { question, title, aim, state }) {
    const edited = await coop.write(
      "question-edited",
      (tx) => editQuestion(tx, question, { title, aim, state }),
      (changed) => ({ title: changed.title }),
    );
    await coop.show(questions, edited);
  },
});
