import { choice, optional, required, several, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { voices } from "../../category.ts";
import { categories } from "../../views.ts";
import { addCategory } from "../../writes/add-category.ts";

export default verb({
  gives: "item",
  arguments: { label: required(text) },
  options: { key: optional(text), voice: optional(choice("voice", voices)), spelling: several(text) },
  async run(coop, { label, key, voice, spelling }) {
    const added = await coop.write(
      "category-added",
      (tx) => addCategory(tx, { label, key, defaultVoice: voice ?? "decides", spellings: spelling ?? [] }),
      (category) => ({ label: category.label }),
    );
    await coop.show(categories, added);
  },
});
