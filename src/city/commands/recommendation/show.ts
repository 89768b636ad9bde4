import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findRecommendation, offerRecommendations } from "../../store/recommendations.ts";
import { recommendations } from "../../views.ts";

export default showing("recommendation", found(findRecommendation, offerRecommendations), recommendations);
