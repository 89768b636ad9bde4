import { verb } from "../../../verb.ts";
import { listIdeas } from "../../store/ideas.ts";
import { ideas } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    await coop.list(ideas, await coop.read(listIdeas));
  },
});
