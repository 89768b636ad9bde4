import { listing } from "../../../verb.ts";
import { listRecommendations } from "../../store/recommendations.ts";
import { recommendations } from "../../views.ts";

export default listing(recommendations, listRecommendations);
