import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findQuestion, offerQuestions } from "../../store/questions.ts";
import { questions } from "../../views.ts";

export default showing("question", found(findQuestion, offerQuestions), questions);
