import { listingOfYear } from "../../../verb.ts";
import { listQuestions } from "../../store/questions.ts";
import { questions } from "../../views.ts";

export default listingOfYear(questions, listQuestions);
