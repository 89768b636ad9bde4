import { verb } from "../../../verb.ts";
import { listQuestions } from "../../store/questions.ts";
import { questions } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    await coop.list(questions, await coop.read(listQuestions));
  },
});
