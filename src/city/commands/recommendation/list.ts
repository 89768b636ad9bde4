import { verb } from "../../../verb.ts";
import { listRecommendations } from "../../store/recommendations.ts";
import { recommendations } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    await coop.list(recommendations, await coop.read(listRecommendations));
  },
});
