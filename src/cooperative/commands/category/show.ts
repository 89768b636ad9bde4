import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findCategory, offerCategories } from "../../store/categories.ts";
import { categories } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { category: required(found(findCategory, offerCategories)) },
  async run(coop, { category }) {
    await coop.show(categories, category, await coop.sections("category", category.id));
  },
});
