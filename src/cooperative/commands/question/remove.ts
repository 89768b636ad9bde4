import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import { verb } from "../../../verb.ts";
import { findQuestion, offerQuestions } from "../../store/questions.ts";

export default verb({
  arguments: { question: required(found(findQuestion, offerQuestions)) },
  async run(coop, { question: { id, title } }) {
    await coop.remove("question-removed", (tx) => removeItem(tx, "question", { id, called: title }), {
      title,
    });
  },
});
