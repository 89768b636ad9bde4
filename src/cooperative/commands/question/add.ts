import { asked, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { questions } from "../../views.ts";
import { addQuestion } from "../../writes/add-question.ts";

export default verb({
  gives: "item",
  arguments: { title: required(text) },
  options: { aim: asked(text) },
  async run(coop, input) {
    const added = await coop.write(
      "question-added",
      (tx) => addQuestion(tx, input),
      ({ title }) => ({ title }),
    );
    await coop.show(questions, added);
  },
});
