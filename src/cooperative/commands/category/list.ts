import { verb } from "../../../verb.ts";
import { listCategories } from "../../store/categories.ts";
import { categories } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    await coop.list(categories, await coop.read(listCategories));
  },
});
