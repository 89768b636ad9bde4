import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findIdea, offerIdeas } from "../../store/ideas.ts";
import { ideas } from "../../views.ts";

export default showing("idea", found(findIdea, offerIdeas), ideas);
