import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findCategory, offerCategories } from "../../store/categories.ts";
import { removeCategory } from "../../writes/remove-category.ts";

export default verb({
  arguments: { category: required(found(findCategory, offerCategories)) },
  async run(coop, { category }) {
    await coop.remove("category-removed", (tx) => removeCategory(tx, category), { label: category.label });
  },
});
