import { choice, found, optional, required, several, text } from "../../../command-line/parameter.ts";
import { CoopError, problem } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { voices } from "../../category.ts";
import { findCategory, offerCategories } from "../../store/categories.ts";
import { categories } from "../../views.ts";
import { editCategory } from "../../writes/edit-category.ts";

export default verb({
  gives: "item",
  arguments: { category: required(found(findCategory, offerCategories)) },
  options: { label: optional(text), voice: optional(choice("voice", voices)), spelling: several(text) },
  async run(coop, { category, label, voice, spelling }) {
    if ([label, voice, spelling].every((one) => one === undefined)) {
      throw new CoopError([problem("nothing-to-change", {})], { refusal: "usage" });
    }
    const edited = await coop.write(
      "category-edited",
      (tx) => editCategory(tx, category, { label, defaultVoice: voice, spellings: spelling }),
      (changed) => ({ label: changed.label }),
    );
    await coop.show(categories, edited);
  },
});
