import { asked, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { questions } from "../../views.ts";
import { addQuestion } from "../../writes/add-question.ts";

export default verb({
  gives: "item",
  arguments: { title: required(text) },
  options: { aim: asked(text) },
  async run(coop, { title, aim }) {
    const added = await coop.write(
      "question-added",
      (tx) => addQuestion(tx, { title, aim }),
      (question) => ({ title: question.title }),
    );
    await coop.show(questions, added);
  },
});
